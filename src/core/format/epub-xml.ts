import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes a file of XML, without what that has no way of writing. */
export function xml(node: Nodes, doctype = ''): string {
  const written = toXml(node, { closeEmptyElements: true }).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${written}`;
}
