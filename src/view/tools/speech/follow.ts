import { flowOf } from '../flow';
import { showPage } from '../turn';

/** Parts of the window's height, or of its width in vertical writing: what is between them needs no scrolling, and where else it goes. */
const CALM = { from: 0.1, to: 0.8, target: 0.25 };

/** Does a part of the text stand in the scroller's window? */
export function isInView(scroller: HTMLElement, range: Range): boolean {
  const view = scroller.getBoundingClientRect();
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => right > view.left && left < view.right && bottom > view.top && top < view.bottom,
  );
}

/** Brings the beginning of a part of the text into view, where it is not. */
export function follow(scroller: HTMLElement, range: Range): void {
  const [box, flow] = [range.getClientRects()[0], flowOf(scroller)];
  if (!box) return;
  if (flow === 'pages') showPage(scroller, box);
  else scroller.scrollBy({ ...(flow === 'vertical' ? leftwards(scroller, box) : downwards(scroller, box)), behavior: behavior() });
}

function downwards(scroller: HTMLElement, { top, bottom }: DOMRect): ScrollToOptions {
  const view = scroller.getBoundingClientRect();
  const isCalm = top >= view.top + view.height * CALM.from && bottom <= view.top + view.height * CALM.to;
  return { top: isCalm ? 0 : top - view.top - view.height * CALM.target };
}

/** Lines begin at the right. */
function leftwards(scroller: HTMLElement, { left, right }: DOMRect): ScrollToOptions {
  const view = scroller.getBoundingClientRect();
  const isCalm = right <= view.right - view.width * CALM.from && left >= view.right - view.width * CALM.to;
  return { left: isCalm ? 0 : right - view.right + view.width * CALM.target };
}

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
