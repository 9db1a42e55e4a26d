import { elementText } from './element-text';
import { type Page, resolveUrl } from './page';
import { titleParts } from './site-name';
import { titleKey } from './title-key';

/** What may be one of several articles in a page. */
const ARTICLES = 'article, [itemtype$="Article"]';
/** Less running text than this is a teaser, no article of its own; characters, those of Han, kana and Hangul threefold. */
const MIN_ARTICLE_WEIGHT = 200;
/** An article with a smaller share of the weight of one that would go is a teaser of it, or of nothing. */
const MIN_SHARE = 0.25;
/** A shorter line is no running text, in the same measure. */
const MIN_LINE_WEIGHT = 40;
/** Attributes in which endless pages keep the address of each article. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'data-article-url', 'itemid', 'data-link'];
/** Fewer letters are found in a title by chance. */
const MIN_KEY_LENGTH = 3;
/** What a page says of the first of its articles. */
const DECLARED =
  'title, link[rel~="canonical" i], script[type="application/ld+json" i], meta[property^="og:" i]:not([property="og:site_name" i], [property="og:locale" i]), meta[property^="article:" i], meta[name]:not([name="application-name" i])';

/** One of several articles in one page. */
interface Article {
  readonly element: Element;
  /** Of the headings: what they are compared by, and the rank of the highest, 1 to 3. */
  readonly keys: readonly string[];
  readonly rank: number;
  /** Of its running text. */
  readonly weight: number;
}

/**
 * Makes the copy of an endless page one of the article that a reader means: the one whose address is the page's, else
 * whose heading is the title, else the one in view. The others go, and what the page says of another one goes too.
 */
export function keepMeantArticle(page: Page): void {
  const articles = findArticles(page.document);
  const meant = articles.length > 1 ? chooseArticle(page, articles) : undefined;
  const others = articles.filter((article) => article !== meant && meant && article.rank <= meant.rank);
  if (!meant || others.length === 0 || others.some(({ weight }) => meant.weight < weight * MIN_SHARE)) return;
  for (const { element } of others) element.remove();
  if (isTitled(page.document, meant)) return;
  for (const declared of page.document.querySelectorAll(DECLARED)) declared.remove();
}

/** The outermost elements marked as an article that hold a heading and running text. */
function findArticles(document: Document): Article[] {
  const marked = Array.from(document.querySelectorAll(ARTICLES));
  if (marked.length < 2) return [];
  const outermost = marked.filter((element) => !element.parentElement?.closest(ARTICLES));
  return outermost.map(readArticle).filter(({ keys, weight }) => keys.length > 0 && weight >= MIN_ARTICLE_WEIGHT);
}

function readArticle(element: Element): Article {
  const headings = Array.from(element.querySelectorAll('h1, h2, h3'));
  const keys = headings.map((heading) => titleKey(elementText(heading))).filter(Boolean);
  const rank = Math.min(...headings.map(({ localName }) => Number(localName[1])));
  return { element, keys, rank, weight: keys.length > 0 ? weighRunningText(element) : 0 };
}

/** Lines without paragraphs of their own count by what is not linked. */
function weighRunningText(element: Element): number {
  const paragraphs = Array.from(element.querySelectorAll('p'), (paragraph) => weigh(elementText(paragraph)));
  if (paragraphs.length > 0) return paragraphs.reduce((sum, weight) => (weight < MIN_LINE_WEIGHT ? sum : sum + weight), 0);
  const linked = Array.from(element.querySelectorAll('a, h1, h2, h3'), elementText).join('');
  return weigh(elementText(element)) - weigh(linked);
}

function weigh(text: string): number {
  return text.length + 2 * (text.length - text.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu, '').length);
}

function chooseArticle(page: Page, articles: readonly Article[]): Article | undefined {
  const canonical = resolveUrl(page, page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  for (const address of [page.url, canonical ?? page.url]) {
    const byAddress = articles.filter(({ element }) => hasAddress(page, element, address));
    if (byAddress.length === 1) return longestLike(byAddress[0] as Article, articles);
  }
  const byTitle = articles.filter((article) => isTitled(page.document, article));
  if (byTitle.length === 1) return byTitle[0];
  const inView = page.inView();
  return inView && articles.find(({ element }) => element.contains(inView));
}

/** A teaser names the address of the article that it is of, and has its heading: the longest of those is meant. */
function longestLike(article: Article, articles: readonly Article[]): Article {
  const alike = articles.filter(({ keys }) => keys.some((key) => article.keys.includes(key)));
  return alike.reduce((longest, next) => (next.weight > longest.weight ? next : longest), article);
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

/** Does the page's own title repeat a heading of the article? */
function isTitled(document: Document, { keys }: Article): boolean {
  const og = document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '';
  const titles = [og, ...titleParts(elementText(document.querySelector('title')))].map(titleKey);
  return keys.some((key) => key.length >= MIN_KEY_LENGTH && titles.includes(key));
}
