import { weighText } from '../core/text-weight';
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

/** The article that is meant, and whether it states the page's address itself. */
interface Choice {
  readonly meant: Article;
  readonly isSure: boolean;
}

/**
 * Makes the copy of an endless page one of the article that a reader means: the one whose address is the page's, else
 * whose heading is the title, else the one in view. The others go, and what the page says of one of them goes too. An
 * article in parts below its title stays whole.
 */
export function keepMeantArticle(page: Page): void {
  const articles = findArticles(page.document);
  if (articles.length < 2 || isTitledOutside(page.document, articles)) return;
  const choice = chooseArticle(page, articles);
  if (!choice) return;
  const { meant, isSure } = choice;
  const others = articles.filter((article) => article !== meant && (article.rank <= meant.rank || hasOtherAddress(page, article, meant)));
  if (others.length === 0 || (!isSure && others.some(({ weight }) => meant.weight < weight * MIN_SHARE))) return;
  for (const { element } of others) element.remove();
  if (isTitled(page.document, meant) || !others.some((article) => isTitled(page.document, article))) return;
  for (const declared of page.document.querySelectorAll(DECLARED)) declared.remove();
}

/** Does a heading outside of all of them show the page's title? */
function isTitledOutside(document: Document, articles: readonly Article[]): boolean {
  const headings = Array.from(document.querySelectorAll('h1, h2')).filter(
    (heading) => !articles.some(({ element }) => element.contains(heading)),
  );
  const keys = headings.map((heading) => titleKey(elementText(heading)));
  const titles = titlesOf(document);
  return keys.some((key) => key.length >= MIN_KEY_LENGTH && titles.includes(key));
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
  const paragraphs = Array.from(element.querySelectorAll('p'), (paragraph) => weighText(elementText(paragraph)));
  if (paragraphs.length > 0) return paragraphs.reduce((sum, weight) => (weight < MIN_LINE_WEIGHT ? sum : sum + weight), 0);
  const linked = Array.from(element.querySelectorAll('a, h1, h2, h3'), elementText).join('');
  return weighText(elementText(element)) - weighText(linked);
}

function chooseArticle(page: Page, articles: readonly Article[]): Choice | undefined {
  const canonical = resolveUrl(page, page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  for (const address of [page.url, canonical ?? page.url]) {
    const stating = articles.filter(({ element }) => statedAddresses(page, element).some((one) => isSameAddress(one, address)));
    if (stating.length === 1) return { meant: stating[0] as Article, isSure: true };
    const linking = articles.filter(({ element }) => linkedAddresses(page, element).some((one) => isSameAddress(one, address)));
    if (linking.length === 1) return { meant: longestLike(linking[0] as Article, articles), isSure: false };
  }
  const [titled, ...more] = articles.filter((article) => isTitled(page.document, article));
  if (titled && more.length === 0) return { meant: titled, isSure: false };
  const inView = new Set(articles.map(({ rank }) => rank)).size === 1 ? page.inView() : undefined;
  const seen = inView && articles.find(({ element }) => element.contains(inView));
  return seen && { meant: seen, isSure: false };
}

/** A teaser names the address of the article that it is of, and has its heading: the longest of those is meant. */
function longestLike(article: Article, articles: readonly Article[]): Article {
  const alike = articles.filter(({ keys }) => keys.some((key) => article.keys.includes(key)));
  return alike.reduce((longest, next) => (next.weight > longest.weight ? next : longest), article);
}

/** The addresses that endless pages keep at each article. */
function statedAddresses(page: Page, element: Element): string[] {
  return ADDRESS_ATTRIBUTES.flatMap((name) => resolveUrl(page, element.getAttribute(name)) ?? []);
}

/** Those that the link around its heading leads to. */
function linkedAddresses(page: Page, element: Element): string[] {
  const links = element.querySelectorAll(':is(h1, h2, h3) a[href], link[itemprop="url"]');
  return Array.from(links).flatMap((link) => resolveUrl(page, link.getAttribute('href')) ?? []);
}

/** An article that names an address of its own is no part of another one. */
function hasOtherAddress(page: Page, { element }: Article, meant: Article): boolean {
  const [own, others] = [statedAddresses(page, meant.element), statedAddresses(page, element)];
  return others.length > 0 && !others.some((other) => [page.url, ...own].some((one) => isSameAddress(one, other)));
}

/** Queries that differ name different pages; one alone is for counting visits. */
function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => address.replace(/#.*$/, '').split('?')) as [string[], string[]];
  const samePath = a[0]?.replace(/\/$/, '') === b[0]?.replace(/\/$/, '');
  return samePath && (a[1] === b[1] || !a[1] || !b[1]);
}

/** Does the page's own title repeat a heading of the article? */
function isTitled(document: Document, { keys }: Article): boolean {
  const titles = titlesOf(document);
  return keys.some((key) => key.length >= MIN_KEY_LENGTH && titles.includes(key));
}

/** What the page's title is compared by; of the document's title the longest part, for the others name the site. */
function titlesOf(document: Document): string[] {
  const og = document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '';
  const [longest = ''] = titleParts(elementText(document.querySelector('title'))).toSorted((a, b) => b.length - a.length);
  return [og, longest].map(titleKey);
}
