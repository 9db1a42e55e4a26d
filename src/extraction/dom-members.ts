/** What counts as seen: https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
export const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/** The getter of a property of elements that a named child cannot stand in for. */
export function getterOf(property: 'localName' | 'shadowRoot'): () => never {
  return Object.getOwnPropertyDescriptor(Element.prototype, property)?.get as () => never;
}

/** Reads a property of a document that an element named like it cannot stand in for. */
export function readDocument<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
}
