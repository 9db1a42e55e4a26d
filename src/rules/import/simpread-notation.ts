import { nameSelector } from './css-string';
import { whyNoSelector } from './css-syntax';
import { type Placed, placeOfXPath } from './place-of-xpath';

/**
 * A place in SimpRead's notation: an opening tag with at most a class or an id, or an XPath in `` [[`…`]] ``. Its other forms in
 * `[[…]]` are code, markup and regular expressions.
 * @example placeOfTag("<div class='text'>") // { place: 'div.text' }
 */
export function placeOfTag(notation: string): Placed {
  const xpath = /^\[\[`(.*)`\]\]$/s.exec(notation)?.[1];
  if (xpath !== undefined) return placeOfXPath(xpath);
  if (notation.startsWith('[[')) return { why: notation.startsWith('[[/') ? 'not-a-pattern' : 'code' };
  const [, tag, kind, value = ''] =
    /^<([a-z][a-z0-9-]*)(?:\s+(class|id)\s*=\s*["']?([^"'<>=]*)["']?)?\s*\/?>(?:<\/[a-z0-9-]+>)?$/i.exec(notation) ?? [];
  if (tag === undefined) return { why: 'not-a-selector' };
  const names = value.split(/\s+/).filter((name) => name !== '');
  if (kind !== undefined && (names.length === 0 || (kind.toLowerCase() === 'id' && names.length > 1))) return { why: 'not-a-selector' };
  const place = tag.toLowerCase() + names.map((name) => nameSelector(kind?.toLowerCase() === 'id' ? 'id' : 'class', name)).join('');
  const why = whyNoSelector(place);
  return why ? { why } : { place };
}

/**
 * A match pattern for an address with stars. `http://` counts as both schemes, since sites have moved; an address that ends in a
 * slash counts for all below it.
 * @example matchOfGlob('http*://*.example.org/a/') // '*://*.example.org/a/*'
 */
export function matchOfGlob(glob: string): string | undefined {
  const [, scheme = '', host = '', path = '/'] = /^(https?\*?):\/\/((?:\*\.)?[a-z0-9.-]+)(\/[^\s#]*)?$/i.exec(glob) ?? [];
  if (!/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/i.test(host) || glob.length > 300) return undefined;
  const stars = path.replace(/\*+(?:\/\*+)*(?=\/|$)/g, '*').replace(/\*{2,}/g, '*');
  return `${scheme.toLowerCase() === 'https' ? 'https' : '*'}://${host.toLowerCase()}${stars.endsWith('/') ? `${stars}*` : stars}`;
}
