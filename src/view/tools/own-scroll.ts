/**
 * Does what an event is at scroll by itself, inside the article's scroller? Wide tables and code do.
 * @param by - how far down, in CSS pixels: what has come to its end there does not; where it is not given, any way counts
 */
export function scrollsByItself(event: Event, axis: 'x' | 'y', by?: number): boolean {
  for (const one of event.composedPath()) {
    if (!(one instanceof HTMLElement)) continue;
    if (one.matches('.scroller')) return false;
    if (canScroll(one, axis) && (by === undefined || hasRoom(one, by))) return true;
  }
  return false;
}

function canScroll(element: HTMLElement, axis: 'x' | 'y'): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (axis === 'x' ? scrollWidth <= clientWidth + 1 : scrollHeight <= clientHeight + 1) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(axis === 'x' ? overflowX : overflowY);
}

function hasRoom({ scrollTop, scrollHeight, clientHeight }: HTMLElement, by: number): boolean {
  return by > 0 ? scrollTop < scrollHeight - clientHeight - 1 : scrollTop > 0;
}
