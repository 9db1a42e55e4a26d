import { getterOf } from '../core/getter-of';

/** What counts as seen: https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
export const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/** Reads a property of a document that an element named like it cannot stand in for. */
export function readDocument<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return getterOf(Document.prototype, name).call(document);
}
