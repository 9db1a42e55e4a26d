import type { ElementContent, Element as HastElement } from 'hast';
import { CONTENT_SCHEMA } from './content-schema';

/** The attributes that may leave a page, each with its name in a hast tree. */
const ATTRIBUTES: ReadonlyMap<string, readonly (readonly [attribute: string, property: string])[]> = new Map(
  Object.entries(CONTENT_SCHEMA.attributes ?? {}).map(([tagName, definitions]) => [
    tagName,
    definitions.map((definition) => (typeof definition === 'string' ? definition : definition[0])).map((name) => [attributeOf(name), name]),
  ]),
);
const GLOBAL = ATTRIBUTES.get('*') ?? [];
const STRIPPED = new Set(CONTENT_SCHEMA.strip);

/** Properties of a hast tree are named as those of the DOM, of which one here differs from its attribute. */
function attributeOf(property: string): string {
  return property === 'className' ? 'class' : property.toLowerCase();
}

/**
 * Copies an element into a hast tree with no more than what the schema may let out: a page's elements have dozens of
 * attributes, of which all the rest would be converted and thrown away. The sanitiser still has the last word.
 */
export function toHast(element: Element): HastElement {
  const children: ElementContent[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) children.push({ type: 'text', value: (node as Text).data });
    else if (node.nodeType === Node.ELEMENT_NODE && !STRIPPED.has((node as Element).localName)) children.push(toHast(node as Element));
  }
  const tagName = element.localName;
  return { type: 'element', tagName, properties: readProperties(element, tagName), children };
}

function readProperties(element: Element, tagName: string): HastElement['properties'] {
  const properties: HastElement['properties'] = {};
  if (!element.hasAttributes()) return properties;
  for (const [attribute, property] of [...(ATTRIBUTES.get(tagName) ?? []), ...GLOBAL]) {
    const value = element.getAttribute(attribute);
    if (value !== null) properties[property] = property === 'className' ? value.split(/\s+/) : property === 'reversed' ? true : value;
  }
  return properties;
}
