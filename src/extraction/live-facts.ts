/** What only the live page tells: what is seen of it at this moment. */
export interface LiveFacts {
  /** Elements of the copy that the live page keeps from being seen. */
  readonly hidden: ReadonlySet<Element>;
  /** The article of the copy whose live twin fills most of the window; undefined where none is in view. */
  readonly inView: Element | undefined;
}

/** What counts as seen: https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Reads what a reader sees of a live page, for its copy. Nothing of the page is changed, and no member of it that a
 * page can replace is called.
 * @param copy - a copy of `live` of which nothing has been taken yet: elements are matched by their order
 */
export function readLiveFacts(live: Document, copy: Document): LiveFacts {
  const shown = Document.prototype.querySelectorAll.call(live, '*');
  const copied = Document.prototype.querySelectorAll.call(copy, '*');
  const hidden = new Set<Element>();
  let inView: Element | undefined;
  let most = 0;
  copied.forEach((element, index) => {
    const original = shown[index];
    if (!original || isHidden(element, original, hidden)) return;
    const height = element.localName === 'article' ? heightInView(original) : 0;
    if (height > most) [most, inView] = [height, element];
  });
  return { hidden, inView };
}

/** What stands in something hidden is hidden too: it need not be asked. */
function isHidden(element: Element, original: Element, hidden: Set<Element>): boolean {
  const around = element.parentElement;
  if ((!around || !hidden.has(around)) && Element.prototype.checkVisibility.call(original, VISIBLE)) return false;
  if (element.localName !== 'html' && element.localName !== 'body') hidden.add(element);
  return true;
}

/** In CSS pixels. */
function heightInView(element: Element): number {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
}
