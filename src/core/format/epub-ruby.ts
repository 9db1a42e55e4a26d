import type { Element, ElementContent } from 'hast';
import { namesOf } from './nodes';

/** Words, each with its reading above, which may have brackets around it for those who cannot set it there. */
const WELL_FORMED = /^(?:(?:(?!r[tp] )\S+ )+(?:rt |rp rt rp )+)+$/;

/** Ruby as the grammar of books wants it: every reading has words, and what has none stands outside. */
export function epubRuby(node: Element, children: readonly ElementContent[]): ElementContent[] {
  if (WELL_FORMED.test(namesOf(children))) return [{ ...node, children: [...children] }];
  const parts = children.filter((child) => nameOf(child) !== 'rp');
  const first = parts.findIndex((child) => nameOf(child) !== 'rt');
  const last = parts.findLastIndex((child) => nameOf(child) === 'rt');
  if (first < 0 || last < first) return parts.flatMap(withoutReading);
  return [
    ...parts.slice(0, first).flatMap(withoutReading),
    { ...node, children: parts.slice(first, last + 1) },
    ...parts.slice(last + 1).flatMap(withoutReading),
  ];
}

/** A reading outside of ruby is text. */
export function withoutReading(node: ElementContent): ElementContent[] {
  return node.type === 'element' && /^r[tp]$/.test(node.tagName) ? node.children : [node];
}

const nameOf = (node: ElementContent) => (node.type === 'element' ? node.tagName : '');
