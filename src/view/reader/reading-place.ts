import { getterOf } from '../../core/getter-of';
import { flowOf } from '../tools/flow';
import { readScrollTop } from './page-trees';

/** A shorter text stands in many places, in UTF-16 code units. */
const MIN_TEXT = 10;
/** How much of a text is compared, in UTF-16 code units. */
const KEY_LENGTH = 48;
/** Shares of the window's height at which its middle is asked what it shows; the page's own bar may cover the top. */
const PROBES = [0.2, 0.35, 0.5];
/** Share of the window's height above which a text has been read. */
export const READ_SHARE = 0.15;
/** Where the text begins below the toolbar, in CSS pixels. */
const TOP = 80;
/** The same for vertical lines, as a share of the window's width. */
const RIGHT_SHARE = 0.9;

/** What a text of the page and the same text of the reader have in common; undefined where it is too short. */
export function keyOfText(text: string): string | undefined {
  const key = text.trim().replace(/\s+/g, ' ').slice(0, KEY_LENGTH);
  return key.length < MIN_TEXT ? undefined : key;
}

/** The text nodes of a tree. */
export function* textsIn(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** The texts of a tree by what tells them from each other; undefined where several have it in common. */
export function textsByKey(root: Node, isMeant: (text: Text) => boolean = () => true): Map<string, Text | undefined> {
  const texts = new Map<string, Text | undefined>();
  for (const text of textsIn(root)) {
    const key = keyOfText(text.data);
    if (key && isMeant(text)) texts.set(key, texts.has(key) ? undefined : text);
  }
  return texts;
}

/** The box around all lines of a text. */
export function boxOf(text: Text): DOMRect {
  return rangeOf(text).getBoundingClientRect();
}

function rangeOf(text: Text): Range {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range;
}

/**
 * Finds the text of the drawn article that the page shows at the top of its window.
 * @param content - not yet in the page, which is as the person sees it
 * @returns undefined where the page is not scrolled into its article
 */
export function placeInPage(content: Element): Text | undefined {
  for (const share of PROBES) {
    const shown = elementAt(document, innerWidth / 2, innerHeight * share);
    const place = shown && scrolledBy(shown) > innerHeight / 2 && twinIn(shown, content);
    if (place) return place;
  }
  return undefined;
}

const readShadowRoot = getterOf(Element.prototype, 'shadowRoot');
const readParent = getterOf(Node.prototype, 'parentElement');

function elementAt(tree: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = tree.elementFromPoint(x, y);
  const inner = hit && readShadowRoot.call(hit);
  return inner && inner !== tree ? elementAt(inner, x, y) : hit;
}

/** How far an element is scrolled up by all scrollers around it, in CSS pixels. */
function scrolledBy(element: Element): number {
  let sum = 0;
  for (let one: Element | null = element; one; one = readParent.call(one)) sum += readScrollTop.call(one);
  return sum;
}

/** Searches what stands around an element, too: it may be a word, or the second paragraph in view. */
function twinIn(shown: Element, content: Element): Text | undefined {
  const drawn = textsByKey(content);
  const parent = readParent.call(shown) ?? shown;
  for (const text of textsIn(readParent.call(parent) ?? shown)) {
    const key = keyOfText(text.data);
    const twin = key && drawn.get(key);
    if (twin && boxOf(text).bottom > innerHeight * READ_SHARE) return twin;
  }
  return undefined;
}

/** Brings a text of the reader to where its first line begins. */
export function scrollToText(scroller: HTMLElement, text: Text): void {
  const { top, left, right } = rangeOf(text).getClientRects()[0] ?? boxOf(text);
  const { clientWidth } = scroller;
  const flow = flowOf(scroller);
  if (flow === 'down') scroller.scrollTop += top - TOP;
  else scroller.scrollLeft += flow === 'pages' ? Math.floor(left / clientWidth) * clientWidth : right - clientWidth * RIGHT_SHARE;
}
