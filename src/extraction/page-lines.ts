import { elementText } from './element-text';
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

export interface PageLines {
  readonly dated: readonly PageLine[];
  readonly credited: readonly PageLine[];
}

/** A longer block is prose: of it only the text node itself counts, in UTF-16 code units. */
const MAX_LINE_LENGTH = 160;
/** How much of a longer line is read from where the text stands, in UTF-16 code units. */
const REST_LENGTH = 100;
/** Text nodes that are looked at: a page with more is a list or a thread. */
const MAX_NODES = 8000;
/** Text that may hold a date: four digits of a year, or 1.2.26. */
const MAYBE_DATE = /(?:19|20)\d\d|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|[٠-٩۰-۹]{4}|(?:令和|平成)\d/;
/** Text that may begin the line of authors, or stand in it before the names. */
const MAYBE_CREDIT =
  /^\s*[(（[【*–—-]?\s*(?:(?:\p{L}+\s){0,2}(?:by|von|vom|par|por|di|da|door|av|af|przez|yazan)|(?:autor|auteur|author|redakteur|verfasser)\p{L}*|(?:redaktion|reporter|text|texte|testo|words|skribent|автор|текст)\s?:?)(?![\p{L}\d])|\d{4}\s(?:by|von|par|por)\s|(?:作者|记者|記者|撰文|撰稿|编辑|編輯|责编|取材・?文|執筆|筆者|文)\s*[:：／/|｜]|記者\p{Script=Han}{2,4}[／/]|\p{Script=Hangul}{2,4}\s?(?:기자|특파원)(?!\p{L})/iu;
const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'BUTTON', 'IFRAME']);
const LINES =
  'p, li, div, td, th, dd, dt, header, footer, section, article, address, h1, h2, h3, h4, h5, h6, figcaption, time, blockquote, body';

/** Collects, in one pass over the text, the lines that may hold a date or name authors. */
export function readLines(page: Page, heading: Element | undefined): PageLines {
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  const found = { dated: [] as Found[], credited: [] as Found[] };
  let [offset, titleEnd, nodes] = [0, 0, 0];
  for (let node = walker.nextNode() as Text | null; node && nodes < MAX_NODES; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    const text = node.data;
    if (!parent || HIDDEN.has(parent.tagName)) continue;
    nodes += 1;
    const length = text.trim() === '' ? 0 : text.length;
    if (length >= 4 && MAYBE_DATE.test(text)) found.dated.push({ node, offset });
    if (length >= 2 && MAYBE_CREDIT.test(text)) found.credited.push({ node, offset });
    offset += length;
    if (heading && parent !== page.document.body && heading.contains(node)) titleEnd = offset;
  }
  return { dated: toLines(found.dated, titleEnd), credited: toLines(found.credited, titleEnd) };
}

interface Found {
  readonly node: Text;
  readonly offset: number;
}

function toLines(found: readonly Found[], titleEnd: number): PageLine[] {
  return found.map(({ node, offset }) => {
    const parent = node.parentElement as Element;
    const block = parent.closest(LINES) ?? parent;
    const own = node.data.replace(/\s+/gu, ' ').trim();
    const whole = elementText(block);
    const at = Math.max(0, whole.indexOf(own));
    const isShort = whole.length <= MAX_LINE_LENGTH;
    const text = isShort ? whole : whole.slice(at, at + Math.max(own.length, REST_LENGTH));
    return { text, tail: whole.slice(at, at + REST_LENGTH), element: isShort ? block : parent, distance: offset - titleEnd };
  });
}
