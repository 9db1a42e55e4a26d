/** The live element behind each element of a copy, in document order. */
export type Twins = ReadonlyMap<Element, Element>;

/** What only the live page tells: what is seen of it at this moment. */
export interface LiveFacts {
  /** Whether the live page keeps an element of the copy from being seen. */
  readonly isHidden: (element: Element) => boolean;
  /** The article of the copy whose live twin fills most of the window; undefined where none is in view. */
  readonly inView: Element | undefined;
}

/** What counts as seen: https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Pairs the elements of a live tree with those of its copy, by their order.
 * @param copy - of which nothing has been taken yet
 */
export function pairElements(live: Document | DocumentFragment, copy: Document | DocumentFragment): Twins {
  const originals = allElements(live);
  const copies = allElements(copy);
  const twins = new Map<Element, Element>();
  for (let index = 0; index < copies.length; index++) twins.set(copies[index] as Element, originals[index] as Element);
  return twins;
}

function allElements(root: Document | DocumentFragment): ArrayLike<Element> {
  if (root.nodeType === Node.DOCUMENT_NODE) return Document.prototype.getElementsByTagName.call(root, '*');
  return DocumentFragment.prototype.querySelectorAll.call(root, '*');
}

/** Reads what a reader sees of a live page. Nothing of it is changed, and no member that the page can replace is called. */
export function readLiveFacts(twins: Twins): LiveFacts {
  const isHidden = (element: Element) => {
    const live = twins.get(element);
    return live !== undefined && live.localName !== 'body' && !Element.prototype.checkVisibility.call(live, VISIBLE);
  };
  return { isHidden, inView: findArticleInView(twins) };
}

function findArticleInView(twins: Twins): Element | undefined {
  let most = 0;
  let inView: Element | undefined;
  for (const [copy, live] of twins) {
    const height = copy.localName === 'article' ? heightInView(live) : 0;
    if (height > most) [most, inView] = [height, copy];
  }
  return inView;
}

/** In CSS pixels. */
function heightInView(element: Element): number {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
}
