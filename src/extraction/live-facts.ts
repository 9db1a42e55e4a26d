import { getterOf } from '../core/getter-of';
import { MAX_ELEMENTS, PageTooLarge } from './bounds';
import { VISIBLE } from './dom-members';

/** What only the live page tells: what is seen of it at this moment. */
export interface LiveFacts {
  /** Whether the live page keeps an element of the copy from being seen. */
  readonly isHidden: (element: Element) => boolean;
  /** The picture of the live page behind one of the copy. */
  readonly liveImage: (image: Element) => HTMLImageElement | undefined;
  /** The article of the copy whose live twin fills most of the window; undefined where none is in view. */
  readonly inView: () => Element | undefined;
}

/** Of markup without a live page. */
export const NOTHING_LIVE: LiveFacts = { isHidden: () => false, inView: () => undefined, liveImage: () => undefined };

/** A copy beside the live tree that it was made of. */
export interface Twins {
  /** The live element behind each element of the copy. */
  readonly originals: Map<Element, Element>;
  /** Elements of the copy that live on in a tree of their own: hosts of open shadow roots, and frames. */
  readonly hosts: readonly (readonly [host: Element, root: ShadowRoot])[];
  readonly frames: readonly Element[];
  readonly articles: readonly Element[];
  /** Style sheets: nothing is laid out with them here. */
  readonly sheets: readonly Element[];
}

type Tree = Element | DocumentFragment;

/**
 * Pairs the elements of a live tree with those of its copy, by their order, and takes the names off the copy that would
 * stand in for members of the DOM: with `<form><input name=parentNode>` a walk up the tree never ends. One pass does it
 * all; no member that the page can replace is called.
 * @param copy - of which nothing has been taken yet
 * @param originals - where the pairs are added
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
export function pairElements(live: Tree, copy: Tree, originals = new Map<Element, Element>()): Twins {
  const [lives, copies] = [live, copy].map((root) => copy.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)) as [
    TreeWalker,
    TreeWalker,
  ];
  const readShadowRoot = getterOf(Element.prototype, 'shadowRoot');
  const readName = getterOf(Element.prototype, 'localName');
  const hosts: [Element, ShadowRoot][] = [];
  const [frames, articles, sheets]: [Element[], Element[], Element[]] = [[], [], []];
  for (let element = next(copies); element; element = next(copies)) {
    const original = next(lives) as Element;
    const name: string = readName.call(element);
    if (NAMED.has(name)) removeNames(element, name);
    originals.set(element, original);
    if (originals.size > MAX_ELEMENTS) throw new PageTooLarge(); // shadow roots and frames count, too
    const root: ShadowRoot | null = readShadowRoot.call(original);
    if (root) hosts.push([element, root]);
    else if (name === 'iframe' || name === 'frame') frames.push(element);
    else if (name === 'article') articles.push(element);
    else if (name === 'style') sheets.push(element);
  }
  for (const name of OWN_ATTRIBUTES) for (const element of copy.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  return { originals, hosts, frames, articles, sheets };
}

const next = (walker: TreeWalker) => walker.nextNode() as Element | null;

/** SECURITY: what cleaning writes on a copy for the reader; the page's own would pass for it. */
const OWN_ATTRIBUTES = ['loaded', 'embedhost', 'embedtitle', 'keywordhref', 'noteref', 'noteid'];

/** Elements whose names become properties of their form or of the document. */
const NAMED = new Set('form button fieldset input object output select textarea img embed iframe'.split(' '));

/** The form's own id stays, it names nothing. */
function removeNames(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, 'name');
  if (name !== 'form') Element.prototype.removeAttribute.call(element, 'id');
}

/** Reads what a reader sees of a live page. Nothing of it is changed. */
export function readLiveFacts({ originals, articles }: Twins, seen = VISIBLE): LiveFacts {
  const isHidden = (element: Element) => {
    const live = originals.get(element);
    return live !== undefined && element.localName !== 'body' && !Element.prototype.checkVisibility.call(live, seen);
  };
  const inView = () => {
    const heights = articles.map((article) => heightInView(originals.get(article) as Element));
    const most = Math.max(0, ...heights);
    return most > 0 ? articles[heights.indexOf(most)] : undefined;
  };
  return { isHidden, inView, liveImage: (image) => originals.get(image) as HTMLImageElement | undefined };
}

/** In CSS pixels. */
function heightInView(element: Element): number {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
}
