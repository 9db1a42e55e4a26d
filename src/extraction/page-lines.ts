import type { Page } from './page';

/** A short stretch of visible text that a date or an author may stand in. */
export interface PageLine {
  readonly text: string;
  /** The line from the text on that was found. */
  readonly tail: string;
  /** The element that the text stands in. */
  readonly element: Element;
  /** Characters of text between the end of the title and this line; negative where it stands above the title. */
  readonly distance: number;
}

/** The lines of a page, each list made where it is asked for. */
export interface PageLines {
  readonly dated: () => readonly PageLine[];
  readonly credited: () => readonly PageLine[];
}

/** A longer block is prose: of it only the text node itself counts, in UTF-16 code units. */
const MAX_LINE_LENGTH = 160;
/** How much of a longer line is read from where the text stands, in UTF-16 code units. */
const REST_LENGTH = 100;
/** A longer block is not even measured, in UTF-16 code units with white space. */
const MAX_BLOCK_LENGTH = 3000;
/** Text nodes that are looked at, and lines of a kind that are kept: a page with more is a list or a thread. */
const MAX_NODES = 6000;
const MAX_LINES = 80;
/** Text that may hold a date: four digits of a year, or 1.2.26. */
const MAYBE_DATE = /(?:19|20)\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|[٠-٩۰-۹]{4}|(?:令和|平成)\d/;
/** Text that may begin the line of authors, or stand in it before the names. */
const MAYBE_CREDIT =
  /^\s*[(（[【*–—-]?\s*(?:(?:\p{L}+\s){0,2}(?:by|von|vom|par|por|di|da|door|av|af|przez|yazan)|(?:autor|auteur|author|redakteur|verfasser)\p{L}*|(?:redaktion|reporter|text|texte|testo|words|skribent|автор|текст)\s?:?)(?![\p{L}\d])|\d{4}\s(?:by|von|par|por)\s|(?:作者|记者|記者|撰文|撰稿|编辑|編輯|责编|取材・?文|執筆|筆者|文)\s*[:：／/|｜]|記者\p{Script=Han}{2,4}[／/]|\p{Script=Hangul}{2,4}\s?(?:기자|특파원)(?!\p{L})/iu;
/** What such text holds at the least: quick to tell, and most text has none of it. */
const CREDIT_WORD =
  /\b(?:by|vo[nm]|par|por|d[ia]|door|a[vf]|przez|yazan|aut[eo]|redak|reporter|te[xs]t|words|skribent|verfasser)|автор|текст|[者辑輯编編责文筆稿]|기자|특파원/i;
const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'BUTTON', 'IFRAME']);
const LINES =
  'p, li, div, td, th, dd, dt, header, footer, section, article, address, h1, h2, h3, h4, h5, h6, figcaption, time, blockquote, body';

interface Found {
  readonly node: Text;
  readonly offset: number;
}

/** Collects, in one pass over the text, the lines that may hold a date or name authors. */
export function readLines(page: Page, heading: Element | undefined): PageLines {
  const dated: Found[] = [];
  const credited: Found[] = [];
  let [offset, titleEnd, isAbove] = [0, 0, heading !== undefined];
  for (const node of textNodes(page.document)) {
    const length = node.data.trim().length;
    if (length === 0) continue;
    const start = length > MAX_LINE_LENGTH ? node.data.slice(0, REST_LENGTH) : node.data;
    if (dated.length < MAX_LINES && length >= 4 && MAYBE_DATE.test(start)) dated.push({ node, offset });
    if (credited.length < MAX_LINES && CREDIT_WORD.test(start) && MAYBE_CREDIT.test(start)) credited.push({ node, offset });
    offset += length;
    if (isAbove && heading?.contains(node)) titleEnd = offset;
    else if (titleEnd > 0) isAbove = false;
  }
  const texts = new Map<Element, string>();
  return { dated: once(() => toLines(dated, titleEnd, texts)), credited: once(() => toLines(credited, titleEnd, texts)) };
}

function* textNodes(document: Document): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MAX_NODES; ) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    if (node.data.length < 2 || HIDDEN.has(node.parentElement?.tagName ?? '')) continue;
    count += 1;
    yield node;
  }
}

function toLines(found: readonly Found[], titleEnd: number, texts: Map<Element, string>): PageLine[] {
  return found.map(({ node, offset }) => {
    const parent = node.parentElement as Element;
    const block = parent.closest(LINES) ?? parent;
    const own = collapse(node.data);
    const whole = texts.get(block) ?? blockText(block);
    texts.set(block, whole);
    const at = Math.max(0, whole.indexOf(own));
    const tail = whole.slice(at, at + REST_LENGTH) || own;
    const isShort = whole !== '' && whole.length <= MAX_LINE_LENGTH;
    const isBroken = block.querySelector('br') !== null;
    const text = isBroken ? own : isShort ? whole : whole.slice(at, at + Math.max(own.length, REST_LENGTH)) || own;
    return { text, tail, element: isShort ? block : parent, distance: offset - titleEnd };
  });
}

/** The text of a block, '' where it is too long to be a line or a paragraph. */
function blockText(block: Element): string {
  const text = block.textContent ?? '';
  return text.length > MAX_BLOCK_LENGTH ? '' : collapse(text);
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
