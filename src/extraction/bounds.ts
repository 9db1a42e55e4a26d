import { getterOf } from '../core/getter-of';
import { firstStep, nextStep } from './depth-walk';
import { frameBody } from './frame-body';

/** What two cores read in less than two seconds, also where they are slow: see huge-pages-cost.test.ts. */
export const MAX_ELEMENTS = 50_000;
/** Chromium's copy of a tree some 20,000 deep ends its process. */
export const MAX_PAGE_DEPTH = 6_000;
/** UTF-16 code units: four long novels. */
export const MAX_TEXT = 5_000_000;
/** How long a page may keep its tab from answering, in milliseconds, looked at between two steps. */
export const MAX_TIME = 8_000;

/** A page is larger than what is read. */
export class PageTooLarge extends Error {}

/**
 * SECURITY: tells before any work, whatever names the page gives its elements, whether reading a tree would keep its tab from
 * answering; open shadow roots and frames are parts of it.
 * @param left - of the bounds; less afterwards
 * @param depth - of the tree in the page
 */
export function isTooLarge(root: Element | ShadowRoot, left = { elements: MAX_ELEMENTS, text: MAX_TEXT }, depth = 0): boolean {
  left.text -= root.textContent?.length ?? 0;
  const readShadowRoot = getterOf(Element.prototype, 'shadowRoot');
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  for (let step = firstStep(walker); step !== undefined; step = nextStep(walker)) {
    depth += step;
    left.elements -= 1;
    if (left.elements < 0 || left.text < 0 || depth > MAX_PAGE_DEPTH) return true;
    const element = walker.currentNode as Element;
    const inner: Element | ShadowRoot | null | undefined = readShadowRoot.call(element) ?? frameIn(element);
    if (inner && isTooLarge(inner, left, depth)) return true;
  }
  return left.text < 0;
}

const FRAMES = ['iframe', 'frame'];

const frameIn = (element: Element) => (FRAMES.includes(element.localName) ? frameBody(element) : undefined);

/** @throws {@link PageTooLarge} where more than {@link MAX_TIME} has gone by since a time of `performance.now()` */
export function checkTime(start: number): void {
  if (performance.now() - start > MAX_TIME) throw new PageTooLarge();
}
