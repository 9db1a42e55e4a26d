/** An element of a live page and its twin in a copy. */
export type Twins = readonly (readonly [live: Element, copy: Element])[];

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
  const copies = allElements(copy);
  return Array.from(allElements(live), (element, index) => [element, copies[index] as Element] as const);
}

function allElements(root: Document | DocumentFragment): NodeListOf<Element> {
  const { prototype } = root.nodeType === Node.DOCUMENT_NODE ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, '*');
}

/** Reads what a reader sees of a live page. Nothing of it is changed, and no member that the page can replace is called. */
export function readLiveFacts(twins: Twins): LiveFacts {
  const originals = new Map(twins.map(([live, copy]) => [copy, live]));
  const isHidden = (element: Element) => {
    const live = originals.get(element);
    return live !== undefined && live.localName !== 'body' && !Element.prototype.checkVisibility.call(live, VISIBLE);
  };
  return { isHidden, inView: findArticleInView(twins) };
}

function findArticleInView(twins: Twins): Element | undefined {
  let most = 0;
  let inView: Element | undefined;
  for (const [live, copy] of twins) {
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
