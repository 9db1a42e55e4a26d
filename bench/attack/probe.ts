import { PARAGRAPHS } from './attack-page';

/** What is seen of an open reader, and what came of pressing all that is in it. */
export interface Sighting {
  readonly isOpen: boolean;
  /** Of the eight paragraphs, those that the reader has. */
  readonly kept: readonly boolean[];
  /** Addresses of the article's pictures. */
  readonly images: readonly string[];
  /** Elements of the article that no article has, attributes that are handlers, and addresses that lead to no page and are no picture. */
  readonly foreign: readonly string[];
  /** After everything was fired the reader is still there: no event but a person's leaves it. */
  readonly staysOpen: boolean;
}

/** Types of the events that are fired at every element of the reader, beside those it has handlers for. */
const EVENTS =
  'load error click dblclick auxclick contextmenu mouseover mouseenter mousemove mousedown mouseup pointerover pointerdown pointerup focus blur focusin input change submit reset toggle beforetoggle keydown keyup keypress wheel drag drop copy paste cut scroll animationstart animationend transitionend begin end play canplay loadeddata';

const NODES = `
const nodesOf = (root) => {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  return found;
};
const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
const hosts = nodesOf(document).filter((node) => rootOf.call(node));
const reader = () => hosts.map((node) => rootOf.call(node)).find((root) => root.querySelector('dialog .reader .content'));
const said = ${JSON.stringify(PARAGRAPHS)};
const tellKept = (text) => { const words = text.replace(/\\s+/g, ' '); return said.map((parts) => parts.every((part) => words.includes(part))); };
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
`;

/** Its value: of the eight paragraphs, those that the page itself shows. */
export const SHOWN_BY_PAGE = `(() => { ${NODES}
  const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body').get.call(document);
  return tellKept(body ? Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText').get.call(body) ?? '' : '');
})()`;

/** Lets pictures load and animations begin; its value is nothing. */
export const REST = `(async () => { ${NODES} await new Promise(requestAnimationFrame); await rest(20); })()`;

/** Looks at the reader, fires every event at every element and clicks every link; its value is a {@link Sighting}. */
export const PROBE = `(async () => { ${NODES}
  const root = reader();
  if (!root) return { isOpen: false, kept: said.map(() => false), images: [], foreign: [], staysOpen: true };
  const content = root.querySelector('.content');
  const article = nodesOf(root.querySelector('article, .reader'));
  const images = nodesOf(root).filter((node) => node.localName === 'img').map((node) => node.src);
  const links = nodesOf(root).filter((node) => node.localName === 'a' && node.hasAttribute('href'));
  const isAddress = (name) => /^(?:xlink:)?href$|^(?:src|srcset|srcdoc|action|formaction|data|poster|ping)$/i.test(name);
  const leads = (node, name) => {
    if (node.localName === 'a' && name === 'href') return /^(?:https?|mailto|tel):$/.test(node.protocol);
    if (node.localName === 'img' && name === 'src') return /^(?:https?:|blob:|data:image\\/)/.test(node.src);
    return name !== 'srcdoc' && !/(?:script|data|blob|file|about):/i.test(node.getAttribute(name).replace(/[\\s\\x00-\\x1f]/g, ''));
  };
  const banned = new Set('script iframe frame object embed applet form style link meta base video audio source template slot portal foreignObject use animate set'.split(' '));
  const sighting = {
    isOpen: true,
    kept: tellKept(content.textContent),
    images,
    foreign: article.flatMap((node) => [
      ...(banned.has(node.localName) && content.contains(node) ? ['<' + node.localName + '>'] : []),
      ...node.getAttributeNames().filter((name) => /^on/i.test(name) || (isAddress(name) && !leads(node, name))),
    ]),
  };
  const events = ${JSON.stringify(EVENTS.split(' '))};
  for (const node of nodesOf(root)) {
    const own = node.getAttributeNames().filter((name) => /^on/i.test(name)).map((name) => name.slice(2));
    for (const type of [...events, ...own]) node.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
  for (const link of links) link.click();
  await new Promise(requestAnimationFrame);
  await rest(20);
  return { ...sighting, staysOpen: reader() !== undefined };
})()`;
