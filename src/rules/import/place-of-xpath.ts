import { checkPlace } from '../parse-rules';
import { MAX_PLACE } from './bounds';
import type { WhyLeft } from './why-left';
import { isXPath } from './xpath-syntax';
import { xpathToCss } from './xpath-to-css';

/** A place as rules write it, or why there is none. */
export type Placed = { readonly place: string } | { readonly why: WhyLeft };

/**
 * The place an XPath names: CSS where that says exactly the same.
 * @example placeOfXPath("//h1") // { place: 'h1' }
 * @example placeOfXPath("//h1/@title") // { place: 'xpath://h1/@title' }
 */
export function placeOfXPath(expression: string): Placed {
  if (expression.length > MAX_PLACE) return { why: 'place-too-long' };
  if (!isXPath(expression)) return { why: 'not-xpath' };
  const place = xpathToCss(expression) ?? `xpath:${expression}`;
  return place.length > MAX_PLACE ? { why: 'place-too-long' } : inOrder(place);
}

/** What rules may not hold, because a browser could search for it too long, is told at its line. */
export function inOrder(place: string): Placed {
  const reason = checkPlace(place)?.reason;
  if (!reason) return { place };
  return { why: reason === 'too-heavy' ? 'too-heavy' : 'not-a-selector' };
}
