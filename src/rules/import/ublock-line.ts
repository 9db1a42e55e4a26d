import { whyNoSelector } from './css-syntax';
import { placeOfXPath } from './place-of-xpath';
import type { WhyLeft } from './why-left';

/** What a cosmetic line hides, by place or by text, or why it cannot be taken. */
export type Hidden = { readonly list: 'remove' | 'removeText'; readonly value: string } | { readonly why: WhyLeft };

/** Elements that hold a text of their own rather than other blocks. */
const TEXT_BLOCK = /^(?:p|li|h[1-6]|dt|dd|figcaption)$/i;

/**
 * Reads what stands after `##`.
 * @example hiddenBy('p:has-text(/^Ad$/)') // { list: 'removeText', value: 'Ad' }
 */
export function hiddenBy(body: string): Hidden {
  if (/^\+js\(|^script:inject\(|^%#\/\//.test(body)) return { why: 'code' };
  const selector = body.replace(/^\^/, '').replace(/:remove\(\)$/, '');
  if (/^responseheader\(/.test(selector)) return { why: 'network-filter' };
  const xpath = /^:xpath\((.*)\)$/.exec(selector)?.[1];
  if (xpath !== undefined) return removedPlace(placeOfXPath(xpath.replace(/^(["'])(.*)\1$/, '$2')));
  return hiddenText(selector) ?? removedPlace(placeOfSelector(selector));
}

function placeOfSelector(selector: string): { place: string } | { why: WhyLeft } {
  const why = whyNoSelector(selector);
  return why ? { why } : { place: selector };
}

function removedPlace(placed: { readonly place: string } | { readonly why: WhyLeft }): Hidden {
  return 'why' in placed ? placed : { list: 'remove', value: placed.place };
}

/**
 * `:has-text(…)` after a bare element is a text that goes: part of it, or with `/^…$/` the whole. Other regular expressions, and
 * elements that hold whole pages, are not said by a glob over blocks.
 */
function hiddenText(selector: string): Hidden | undefined {
  const [, element = '', text = ''] = /^([a-z0-9*]*):has-text\((.*)\)$/i.exec(selector) ?? [];
  if (text === '' || /:(?:has-text|upward)\(/.test(text)) return undefined;
  const whole = /^\/\^([^\\^$.*+?()[\]{}|/]+)\$\/$/.exec(text)?.[1];
  if (whole !== undefined && (TEXT_BLOCK.test(element) || /^\*?$|^(?:div|span|section|aside)$/i.test(element))) return textOf(whole);
  return TEXT_BLOCK.test(element) && !/^\/.*\/[a-z]*$/.test(text) ? textOf(`*${text}*`, text) : undefined;
}

/** A glob for a text; signs that mean more in globs cannot be said. */
function textOf(glob: string, text: string = glob): Hidden {
  return /[*?]/.test(text) || glob.length > 200 ? { why: 'procedural' } : { list: 'removeText', value: glob };
}
