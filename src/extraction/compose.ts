/** A frame with less text than this is an advertisement or a counter, in UTF-16 code units. */
const MIN_FRAME_TEXT = 250;
const FRAMES = 'iframe, frame';

/**
 * Makes one tree of what a reader sees as one page: open shadow roots, with what is slotted into them, and frames of the
 * same origin take their places in a copy.
 * @param copy - a copy of `live` of which nothing has been taken yet: elements are matched by their order
 */
export function composeCopy(live: Document | ShadowRoot, copy: Document | DocumentFragment): void {
  const originals = querySelectorAll(live, '*');
  const copies = querySelectorAll(copy, '*');
  const readShadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  const frames: [Element, Element][] = [];
  const hosts: [ShadowRoot, Element][] = [];
  originals.forEach((original, index) => {
    const twin = copies[index];
    const root: ShadowRoot | null = readShadowRoot?.call(original);
    if (twin && root) hosts.push([root, twin]);
    else if (twin && Element.prototype.matches.call(original, FRAMES)) frames.push([original, twin]);
  });
  // From the inside out: a host inside another one's slot moves with what is already in it.
  for (const [root, twin] of hosts.reverse()) composeHost(root, twin);
  for (const [frame, twin] of frames) composeFrame(frame, twin);
}

function querySelectorAll(root: Document | DocumentFragment, selector: string): NodeListOf<Element> {
  const { prototype } = root.nodeType === Node.DOCUMENT_NODE ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector);
}

function composeHost(root: ShadowRoot, twin: Element): void {
  const document = twin.ownerDocument;
  const fragment = document.createDocumentFragment();
  for (const child of root.childNodes) fragment.append(document.importNode(child, true));
  composeCopy(root, fragment);
  fillSlots(fragment, twin);
  twin.replaceChildren(fragment);
}

/** Gives each slot the children of the host that name it; one that gets none shows what it holds itself. */
function fillSlots(fragment: DocumentFragment, host: Element): void {
  const children = Array.from(host.childNodes);
  for (const slot of fragment.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const slotted = children.filter((child) => slotOf(child) === name);
    slot.replaceWith(...(slotted.length > 0 ? slotted : slot.childNodes));
  }
}

function slotOf(child: ChildNode): string {
  return child.nodeType === Node.ELEMENT_NODE ? ((child as Element).getAttribute('slot') ?? '') : '';
}

function composeFrame(frame: Element, twin: Element): void {
  const inner = frameDocument(frame);
  const body = inner?.body;
  if (!body || (body.textContent?.length ?? 0) < MIN_FRAME_TEXT || !frame.checkVisibility()) return;
  const box = twin.ownerDocument.createElement('div');
  for (const child of body.childNodes) box.append(twin.ownerDocument.importNode(child, true));
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of box.querySelectorAll(selector)) makeAbsolute(element, name, inner.baseURI);
  }
  twin.replaceWith(box);
}

/** Another origin's document cannot be read, and that of a frame without one is null. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function makeAbsolute(element: Element, name: string, base: string): void {
  const address = element.getAttribute(name) ?? '';
  if (URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
}
