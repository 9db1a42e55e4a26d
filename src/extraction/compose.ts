import { frameBody } from './frame-body';
import { pairElements, type Twins } from './live-facts';

/**
 * Makes one tree of what a reader sees as one page: open shadow roots, with what is slotted into them, and frames of the
 * same origin take their places in a copy.
 */
export function composeCopy({ hosts, frames, originals }: Twins): void {
  // From the inside out: a host inside another one's slot moves with what is already in it.
  for (const [host, root] of hosts.toReversed()) composeHost(root, host, originals);
  for (const frame of frames) tryComposeFrame(originals.get(frame) as Element, frame, originals);
}

type Originals = Twins['originals'];

function composeHost(root: ShadowRoot, twin: Element, originals: Originals): void {
  const document = twin.ownerDocument;
  const fragment = document.createDocumentFragment();
  for (const child of root.childNodes) fragment.append(document.importNode(child, true));
  composeCopy(pairElements(root, fragment, originals));
  fillSlots(fragment, twin);
  twin.replaceChildren(fragment);
}

/** Gives each slot the children of the host that name it; one that gets none shows what it holds itself. */
function fillSlots(fragment: DocumentFragment, host: Element): void {
  const children = Array.from(host.childNodes);
  const filled = new Set<string>();
  for (const slot of fragment.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const slotted = filled.has(name) ? [] : children.filter((child) => slotOf(child) === name);
    filled.add(name);
    slot.replaceWith(...(slotted.length > 0 ? slotted : slot.childNodes));
  }
}

function slotOf(child: ChildNode): string {
  return child.nodeType === Node.ELEMENT_NODE ? ((child as Element).getAttribute('slot') ?? '') : '';
}

/** A frame that cannot be read stays a frame. */
function tryComposeFrame(frame: Element, twin: Element, originals: Originals): void {
  try {
    composeFrame(frame, twin, originals);
  } catch {
    // the rest of the page is read
  }
}

function composeFrame(frame: Element, twin: Element, originals: Originals): void {
  const body = frameBody(frame);
  if (!body) return;
  const copy = twin.ownerDocument.importNode(body, true);
  composeCopy(pairElements(body, copy, originals));
  const box = twin.ownerDocument.createElement('div');
  box.append(...copy.childNodes);
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of box.querySelectorAll(selector)) makeAbsolute(element, name, body.baseURI);
  }
  twin.replaceWith(box);
}

function makeAbsolute(element: Element, name: string, base: string): void {
  const address = element.getAttribute(name) ?? '';
  if (URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
}
