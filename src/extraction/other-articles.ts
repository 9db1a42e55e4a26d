import type { Block, Holder, PageBlocks } from './blocks';
import { sentenceLength } from './furniture';
import { type Page, resolveUrl } from './page';

/** Less running text than this is a teaser, no article of its own, in characters. */
const MIN_ARTICLE_LENGTH = 200;
/** Attributes in which endless pages keep the address of each article. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'data-article-url', 'itemid', 'data-link'];

/** One of several articles in one page. */
interface Article {
  readonly holder: Holder;
  readonly headings: readonly string[];
  readonly length: number;
}

/**
 * Leaves out the blocks of every article but the one a reader means, where an endless page holds several: the one whose
 * address is the page's, else whose heading is the title, else the one in view.
 * @param title - of the page
 */
export function withoutOtherArticles(page: Page, read: PageBlocks, title: string): PageBlocks {
  const articles = findArticles(read);
  const meant = articles.length > 1 ? chooseArticle(page, articles, title) : undefined;
  if (!meant) return read;
  const others = new Set(articles.filter((article) => article !== meant).map(({ holder }) => holder));
  return { ...read, blocks: read.blocks.filter(({ holder }) => !isInside(holder, others)) };
}

/** The outermost `article` elements that hold a heading and running text. */
function findArticles({ holders, blocks }: PageBlocks): Article[] {
  const marked = new Set(holders.filter(isArticle));
  const found = new Map<Holder, Block[]>();
  for (const block of marked.size > 1 ? blocks : []) {
    const outermost = outermostOf(block.holder, marked);
    const own = (outermost && found.get(outermost)) ?? [];
    own.push(block);
    if (outermost) found.set(outermost, own);
  }
  const articles = Array.from(found, ([holder, own]) => ({
    holder,
    headings: own.filter((block) => /^h[1-3]$/.test(block.holder.tag)).map(({ text }) => text),
    length: sentenceLength(own),
  }));
  return articles.filter(({ headings, length }) => headings.length > 0 && length >= MIN_ARTICLE_LENGTH);
}

function outermostOf(holder: Holder, marked: ReadonlySet<Holder>): Holder | undefined {
  let outermost: Holder | undefined;
  for (let around: Holder | undefined = holder; around; around = around.parent) if (marked.has(around)) outermost = around;
  return outermost;
}

function isArticle({ tag, element }: Holder): boolean {
  return tag === 'article' || element.getAttribute('itemtype')?.endsWith('Article') === true;
}

function chooseArticle(page: Page, articles: readonly Article[], title: string): Article | undefined {
  const canonical = resolveUrl(page, page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  for (const address of [page.url, canonical ?? page.url]) {
    const byAddress = articles.filter(({ holder }) => hasAddress(page, holder.element, address));
    if (byAddress.length === 1) return byAddress[0];
  }
  const byTitle = articles.filter(({ headings }) => headings.some((heading) => isTitle(heading, title)));
  if (byTitle.length === 1) return byTitle[0];
  const inView = page.inView();
  return inView && articles.find(({ holder }) => holder.element.contains(inView));
}

/** Does the article, or the link around its heading, name an address? */
function hasAddress(page: Page, element: Element, own: string): boolean {
  const links = Array.from(element.querySelectorAll(':is(h1, h2, h3) a[href], link[itemprop="url"]'), (link) => link.getAttribute('href'));
  const stated = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name));
  return [...stated, ...links].some((address) => address && isSameAddress(resolveUrl(page, address) ?? '', own));
}

/** Queries that differ name different pages; one alone is for counting visits. */
function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => address.replace(/#.*$/, '').split('?')) as [string[], string[]];
  const samePath = a[0]?.replace(/\/$/, '') === b[0]?.replace(/\/$/, '');
  return samePath && (a[1] === b[1] || !a[1] || !b[1]);
}

function isTitle(heading: string, title: string): boolean {
  return title.length > 3 && heading === title;
}

function isInside(holder: Holder, others: ReadonlySet<Holder>): boolean {
  for (let around: Holder | undefined = holder; around; around = around.parent) if (others.has(around)) return true;
  return false;
}
