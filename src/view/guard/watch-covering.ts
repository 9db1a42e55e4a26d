/** What Chromium adds to observers of intersections. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** A covering of the reader, as the browser tells of it. */
export interface CoveringWatch {
  readonly isCovered: () => boolean;
  /** Has it told anew, once something was done about it. */
  readonly askAnew: () => void;
  readonly stop: () => void;
}

/** The least that Chromium takes, in milliseconds. */
const DELAY = 100;
/** What was drawn anew counts as covered for a moment, in milliseconds. */
const SETTLING = 400;
/** What an element has in the top layer itself covers it, too. */
const OWN = ':popover-open, :modal';
const OPTIONS = { trackVisibility: true, delay: DELAY };

/**
 * Asks Chromium whether anything is painted over an element, be it in a closed shadow tree or out of reach of the pointer; other
 * browsers do not tell. What was never seen uncovered, though it was asked anew, is not called covered, nor a page that is zoomed by
 * fingers: there Chromium does not commit itself.
 */
export function watchCovering(element: Element): CoveringWatch {
  let wasSeen = false;
  let wasAsked = false;
  let coveredSince = Infinity;
  const observer = new IntersectionObserver((entries) => {
    const { isVisible, isIntersecting } = entries.at(-1) as VisibilityEntry;
    if (isVisible === undefined) return;
    wasSeen ||= isVisible;
    const isCovered = (wasSeen || !wasAsked) && !isVisible && isIntersecting && window.visualViewport?.scale === 1;
    coveredSince = isCovered ? Math.min(coveredSince, performance.now()) : Infinity;
  }, OPTIONS as IntersectionObserverInit);
  observer.observe(element);
  return {
    isCovered: () => {
      const now = performance.now();
      if (element.querySelector(OWN)) coveredSince = Math.max(coveredSince, now);
      return now - coveredSince > SETTLING;
    },
    askAnew: () => {
      wasAsked = true;
      coveredSince = Infinity;
      observer.unobserve(element);
      observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
