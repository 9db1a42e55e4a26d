import { firstStep, nextStep } from './depth-walk';

/** What two cores read in two seconds at the first try, when nothing is compiled yet: see huge-pages-cost.test.ts. */
export const MAX_ELEMENTS = 60_000;
/** Chromium's copy of a tree some 20,000 deep ends its process. */
export const MAX_PAGE_DEPTH = 6_000;
/** UTF-16 code units: four long novels. */
export const MAX_TEXT = 5_000_000;
/** How long a page may keep its tab from answering, in milliseconds, looked at between two steps. */
export const MAX_TIME = 8_000;

/** A page is larger than what is read. */
export class PageTooLarge extends Error {}

/** SECURITY: tells before any work, whatever names the page gives its elements, whether reading a tree would keep its tab from answering. */
export function isTooLarge(root: Element): boolean {
  const elements: number = Element.prototype.getElementsByTagName.call(root, '*').length;
  if (elements > MAX_ELEMENTS || (root.textContent?.length ?? 0) > MAX_TEXT) return true;
  return elements > MAX_PAGE_DEPTH && isTooDeep(root);
}

function isTooDeep(root: Element): boolean {
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  for (let step = firstStep(walker); step !== undefined && depth <= MAX_PAGE_DEPTH; step = nextStep(walker)) depth += step;
  return depth > MAX_PAGE_DEPTH;
}

/** @throws {@link PageTooLarge} where more than {@link MAX_TIME} has gone by since a time of `performance.now()` */
export function checkTime(start: number): void {
  if (performance.now() - start > MAX_TIME) throw new PageTooLarge();
}
