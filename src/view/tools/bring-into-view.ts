import { hasBox } from './first-with-box';
import { flowOf, sideOf } from './flow';

/** Between the window's edge and what reading goes on from, in CSS pixels: the toolbar stands there. */
const EDGE = 72;

/** Scrolls to a place of the text that is drawn, smoothly where that is wanted; pages turn at once, as by keys, and settle by themselves. */
export function bringIntoView(place: Range | HTMLElement): void {
  const element = place instanceof Range ? place.startContainer.parentElement : place;
  const scroller = element?.closest<HTMLElement>('.scroller');
  const target = place.getBoundingClientRect();
  if (!scroller || !hasBox(target)) return;
  const isAtOnce = matchMedia('(prefers-reduced-motion: reduce)').matches || flowOf(scroller) === 'pages';
  const behavior = isAtOnce ? 'instant' : 'smooth';
  scroller.scrollBy({ ...(place instanceof Range ? toMiddle(scroller, target) : toStart(scroller, target)), behavior });
}

function toMiddle({ clientWidth, clientHeight }: HTMLElement, { left, top }: DOMRect): ScrollToOptions {
  return { left: left - clientWidth / 2, top: top - clientHeight / 2 };
}

/** To where the reading of a window begins. */
function toStart(scroller: HTMLElement, { left, right, top }: DOMRect): ScrollToOptions {
  const flow = flowOf(scroller);
  if (flow === 'down') return { top: top - EDGE };
  if (flow === 'vertical') return { left: right - scroller.clientWidth + EDGE };
  return { left: sideOf(scroller) === 1 ? left - EDGE : right - scroller.clientWidth + EDGE };
}

/** Goes to a place of the text, and the focus with it. */
export function goToElement(element: HTMLElement): void {
  bringIntoView(element);
  focusOnce(element);
}

/** Screen readers go on from there; the element is as before when the focus leaves. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
