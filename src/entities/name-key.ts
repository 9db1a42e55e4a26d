import { tagKey } from '../core/tag-key';

/** Marks around a name, and titles before or behind it, which spellings of one name differ in. */
const QUOTES = /^[\s"'“”‘’「」『』《》〈〉«»]+|[\s"'“”‘’「」『』《》〈〉«»]+$/gu;
const HONORIFICS =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|sen|rep|gov|gen)\.?\s+(?=\p{L})|(?<=\p{sc=Han}{2})(?:先生|女士|小姐|教授|博士)$/giu;

/**
 * What names are compared by: as `tagKey`, without quotes and honorifics, in Simplified characters.
 * @param toSimplified - folds Traditional characters, one to one
 */
export function nameKey(text: string, toSimplified: (text: string) => string): string {
  return toSimplified(tagKey(text).replace(QUOTES, '').replace(HONORIFICS, ''));
}
