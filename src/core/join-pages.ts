import type { Element, Nodes, Root, RootContent } from 'hast';
import type { Article } from './article';
import type { PageBreak } from './article-pages';
import { proseOf } from './content-text';
import { estimateReadingTime } from './reading-time';

/** Whole lines that only say that the text goes on, on the page before or on the next one. */
const CONTINUED =
  /^[([（【]?(?:(?:\.{3}|…)?\s*(?:to be )?continued(?: (?:from|on) (?:the )?(?:page \d+|(?:next|previous) page))?|fortsetzung(?: (?:von|auf) seite \d+)?|suite(?: (?:de la|en) page \d+)?|接上[页頁]|上接第?\s*\d+\s*[页頁]|接下[页頁]|下转第?\s*\d+\s*[页頁]|下轉第?\s*\d+\s*[页頁]|次(?:の)?ページ(?:に続く|へ続く)|前(?:の)?ページからの続き|[续續])[.…:：]*[)\]）】]?$/iu;

/**
 * Makes one article of its pages: what a page repeats of those before it, at its beginning, and what all say at their ends,
 * stands there once.
 * @param pages - the first one gives title and facts
 * @param first - number of the first one
 */
export function joinPages(pages: readonly [Article, ...Article[]], first = 1): { readonly article: Article; readonly breaks: PageBreak[] } {
  const [start] = pages;
  const parts = withoutRepeats(pages);
  const children: RootContent[] = [];
  const breaks: PageBreak[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.length > 0) breaks.push({ place: children.filter(isElement).length, page: first + index });
    children.push(...part);
  }
  return { article: withContent(start, { ...start.content, children }), breaks };
}

/** Two pages that say the same are one page. */
export function pageKey({ content }: Article): string {
  return keyOf(content);
}

function withoutRepeats(pages: readonly [Article, ...Article[]]): RootContent[][] {
  const [{ title, standfirst = '', leadImage }] = pages;
  const said = new Set([title, standfirst].map(textKey).filter(Boolean));
  const shown = new Set(leadImage ? [leadImage.src] : []);
  const ends = pages.map((page, index) => commonEnd(page, pages[index + 1]));
  return pages.map(({ content }, index) => {
    const own = content.children.slice(0, content.children.length - (ends[index] ?? 0)).filter((block) => !isContinued(block));
    const part = index === 0 ? own : own.slice(own.findIndex((block) => !isRepeated(block, said, shown)) >>> 0);
    for (const block of part) remember(block, said, shown);
    return part.map((block) => (index === 0 ? block : withOwnNotes(block, index)));
  });
}

/** How many blocks at the end of a page stand at the end of the next one too: who edited it, where more is. The last page keeps them. */
function commonEnd(page: Article, next: Article | undefined): number {
  const [own, others] = [page.content.children, next?.content.children ?? []];
  let count = 0;
  while (count < Math.min(own.length, others.length) - 1 && isSame(own.at(-1 - count), others.at(-1 - count))) count++;
  return count;
}

function isSame(one: RootContent | undefined, other: RootContent | undefined): boolean {
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other) && String(picturesIn(one)) === String(picturesIn(other));
}

/** Whether all that a block says and shows was there already. */
function isRepeated(block: RootContent, said: ReadonlySet<string>, shown: ReadonlySet<string>): boolean {
  const [key, pictures] = [keyOf(block), picturesIn(block)];
  if (pictures.length > 0) return pictures.every((src) => shown.has(src));
  return key === '' || said.has(key);
}

function remember(block: RootContent, said: Set<string>, shown: Set<string>): void {
  said.add(keyOf(block));
  for (const src of picturesIn(block)) shown.add(src);
}

const isElement = (node: RootContent): node is Element => node.type === 'element';
const isContinued = (block: RootContent) => isElement(block) && block.tagName === 'p' && CONTINUED.test(textOf(block).trim());
const textKey = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
const keyOf = (node: Nodes) => textKey(textOf(node));

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function picturesIn(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'img') return [String(node.properties.src)];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

/** Each page counts its notes from 1. */
function withOwnNotes<Node extends Nodes>(node: Node, page: number): Node {
  if (node.type !== 'element') return node;
  const properties = { ...node.properties };
  for (const name of ['noteRef', 'noteId']) if (properties[name] !== undefined) properties[name] = `${page}-${properties[name]}`;
  return { ...node, properties, children: node.children.map((child) => withOwnNotes(child, page)) };
}

/** The same article with another content, and the length of that. */
export function withContent(article: Article, content: Root): Article {
  const text = proseOf(content);
  return {
    ...article,
    content,
    textLength: text.length,
    hanLength: text.length - text.replace(/\p{sc=Han}+/gu, '').length,
    readingTime: estimateReadingTime(text.length, article.language),
  };
}
