import { isFunctionWord } from './lexicon';
import type { Token } from './tokens';

/** Fewest words that tell how a line is written. */
const MIN_WORDS = 3;
/** The share of words with capitals from which on a line is set in Title Case. */
const TITLE_CASE_SHARE = 0.7;

/** Do capitals in this line tell nothing about names: Title Case, or all capitals? */
export function isHeadline(tokens: readonly Token[], text: string): boolean {
  return isShouted(text) || (!/\.["”’]?\s*$/.test(text) && isTitleCase(tokens));
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text) && !isFunctionWord(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return words.length >= MIN_WORDS && capitals.length >= TITLE_CASE_SHARE * words.length;
}

/** Is a line of some length written without small letters? */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return letters > 6 && small < 0.1 * letters && /\s/.test(text.trim());
}
