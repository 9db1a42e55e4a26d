import { flowOf, type Step, sideOf } from './flow';

/** How far an arrow key goes along vertical lines, in CSS pixels; browsers go as far. */
const LINE_STEP = 40;
/** Share of the window that a page's worth of vertical lines takes: some stay in view. */
const PAGE_SHARE = 0.9;

/** Which page is in view, the first being 0, and how many there are. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
}

/** Counts pages anew after a change of layout, and makes room for the last one. */
export function countPages(scroller: HTMLElement): PagePlace {
  const width = scroller.clientWidth || 1;
  const pages = Math.max(1, Math.ceil(((scroller.firstElementChild?.scrollWidth ?? 0) - 1) / width));
  scroller.style.setProperty('--pages', String(pages));
  return { page: Math.min(pages - 1, Math.round(Math.abs(scroller.scrollLeft) / width)), pages };
}

/** Goes where a step leads: to the page, or along the lines. */
export function take(step: Step, scroller: HTMLElement): void {
  if (flowOf(scroller) === 'pages') turnTo(scroller, pageAfter(step, countPages(scroller)));
  else scroller.scrollTo({ left: leftAfter(step, scroller), behavior: 'instant' });
}

/** Shows the page that is nearest, where the browser went in between: to a link that got the focus, to found text. */
export function settle(scroller: HTMLElement): void {
  turnTo(scroller, countPages(scroller).page);
}

/** Turns to the page that a box of the article is on. */
export function showPage(scroller: HTMLElement, { left, right }: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  const along = sideOf(scroller) === 1 ? left - view.left : view.right - right;
  turnTo(scroller, Math.floor((along + Math.abs(scroller.scrollLeft)) / (scroller.clientWidth || 1)));
}

function turnTo(scroller: HTMLElement, page: number): void {
  scroller.scrollTo({ left: sideOf(scroller) * page * scroller.clientWidth, behavior: 'instant' });
}

function pageAfter(step: Step, { page, pages }: PagePlace): number {
  if (step === 'start') return 0;
  if (step === 'end') return pages - 1;
  const isBack = step === 'line-back' || step === 'page-back';
  return Math.max(0, Math.min(pages - 1, page + (isBack ? -1 : 1)));
}

function leftAfter(step: Step, { scrollLeft, scrollWidth, clientWidth }: HTMLElement): number {
  const steps: Readonly<Record<Step, number>> = {
    line: scrollLeft - LINE_STEP,
    'line-back': scrollLeft + LINE_STEP,
    page: scrollLeft - clientWidth * PAGE_SHARE,
    'page-back': scrollLeft + clientWidth * PAGE_SHARE,
    start: 0,
    end: -scrollWidth,
  };
  return steps[step];
}
