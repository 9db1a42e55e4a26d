import type { ReaderElements } from '../reader/article-view';
import { firstWithBox } from './first-with-box';
import { flowOf, sideOf } from './flow';

type Place = Range | Element;

/** How far a place is ahead of where the window begins, along the text, in CSS pixels; what is behind is negative. */
export function aheadOf(scroller: HTMLElement, place: Place): number {
  return aheadIn(scroller)(place.getBoundingClientRect());
}

function aheadIn(scroller: HTMLElement): (box: DOMRect) => number {
  if (flowOf(scroller) === 'down') return ({ top }) => top;
  return sideOf(scroller) === 1 ? ({ left }) => left : ({ right }) => scroller.clientWidth - right;
}

/**
 * Index of the first place that is at least as far ahead; those that are not drawn are none.
 * @param places - in the order of the text
 * @param distance - as of {@link aheadOf}
 * @returns the number of places where none is
 */
export function firstAhead(scroller: HTMLElement, places: readonly Place[], distance: number): number {
  const ahead = aheadIn(scroller);
  return firstWithBox(
    places.length,
    (index) => (places[index] as Place).getBoundingClientRect(),
    (box) => ahead(box) >= distance,
  );
}

/** Length of what a window shows, along the text, in CSS pixels. */
export function windowLength(scroller: HTMLElement): number {
  return (flowOf(scroller) === 'down' ? scroller.clientHeight : scroller.clientWidth) || 1;
}

/** How much of the article has come into view, from 0 at its beginning to 1 when its end is there. */
export function shareRead({ scroller, article }: ReaderElements): number {
  const length = windowLength(scroller);
  const scrolled = Math.abs(flowOf(scroller) === 'down' ? scroller.scrollTop : scroller.scrollLeft);
  const rest = restOf(scroller, article) - length;
  if (rest <= 1) return 1;
  return scrolled / (scrolled + rest);
}

/** From where the window begins to the article's end; pages are turned as a whole. */
function restOf(scroller: HTMLElement, article: Element): number {
  const { bottom, left, right } = article.getBoundingClientRect();
  const flow = flowOf(scroller);
  if (flow === 'down') return bottom;
  const rest = sideOf(scroller) === 1 ? right : scroller.clientWidth - left;
  return flow === 'pages' ? Math.ceil((rest - 1) / windowLength(scroller)) * windowLength(scroller) : rest;
}
