import type { Element as HastElement, Root, RootContent, Text } from 'hast';
import { isWebAddress } from '../../core/host';

const MATH = 'http://www.w3.org/1998/Math/MathML';

/**
 * Builds the elements of a sanitised tree. Where nothing is known of the next state, a tree of components would only be
 * built to be thrown away: the article is drawn once.
 */
export function toDom(tree: Root, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, tree.children, document);
  return fragment;
}

function append(parent: ParentNode & Node, children: readonly RootContent[], document: Document): void {
  for (const child of children) {
    if (child.type === 'text') parent.appendChild(createText(child, document));
    else if (child.type === 'element') parent.appendChild(createElement(child, document, parent as Element));
  }
}

/** Words that the site had put a link on are a link without an address: one attribute more makes it lead there again. */
function createText({ value, data }: Text, document: Document): Node {
  const text = document.createTextNode(value);
  if (!data?.keywordHref || !isWebAddress(data.keywordHref)) return text;
  const link = document.createElement('a');
  link.dataset.keyword = data.keywordHref;
  link.append(text);
  return link;
}

/** Formulas are drawn by the browser where they stand in a namespace of their own. */
function createElement({ tagName, properties, children }: HastElement, document: Document, parent: Element): Element {
  const isMath = tagName === 'math' || parent.namespaceURI === MATH;
  const element = isMath ? document.createElementNS(MATH, tagName) : document.createElement(tagName);
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(attributeOf(property), value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value));
  }
  append(element, children, document);
  return element;
}

/** Properties are named as those of the DOM, of which one here differs from its attribute. */
function attributeOf(property: string): string {
  return property === 'className' ? 'class' : property.toLowerCase();
}
