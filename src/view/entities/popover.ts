import { useLayoutEffect, useRef } from 'preact/hooks';

/** Between a popover and what it belongs to, and the least to the window's edges, in CSS pixels. */
const GAP = 6;

/** Where something stands in the window. */
export type Anchor = () => DOMRect;

/**
 * Shows a popover beside its anchor for as long as it is rendered. In the top layer nothing cuts it off, and a press
 * elsewhere closes it.
 */
export function usePopoverBeside(anchor: Anchor) {
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return undefined;
    const place = () => placeBeside(element, anchor());
    const stopped = new AbortController();
    element.showPopover();
    place();
    for (const target of [element.getRootNode(), window]) {
      for (const type of ['scroll', 'resize']) target.addEventListener(type, place, { capture: true, signal: stopped.signal });
    }
    return () => stopped.abort();
  }, []);
  return popover;
}

/** Puts an open popover below its anchor, or above it where there is more room: never over it. */
export function placeBeside(popover: HTMLElement, anchor: DOMRect): void {
  const { style } = popover;
  style.maxHeight = '';
  const [above, below] = [anchor.top - 2 * GAP, window.innerHeight - anchor.bottom - 2 * GAP];
  const isBelow = popover.offsetHeight <= below || below >= above;
  style.maxHeight = `${Math.max(isBelow ? below : above, 0)}px`;
  const [width, room] = [popover.offsetWidth, window.innerWidth - GAP];
  const left = anchor.left + width <= room ? anchor.left : anchor.right - width;
  style.left = `${Math.max(GAP, Math.min(left, room - width))}px`;
  style.top = `${isBelow ? anchor.bottom + GAP : anchor.top - GAP - popover.offsetHeight}px`;
  style.visibility = 'visible';
}
