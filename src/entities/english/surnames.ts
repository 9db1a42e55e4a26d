import { isDemonym, isFirstName } from './lexicon';
import type { Line } from './line';
import { isCapitalised, isJoined, type Token } from './tokens';
import { EVENT_WORDS, NO_NAMES, ORGANISATION_WORDS, PLACE_WORDS, TITLES, WORK_WORDS } from './words';

/** Forms of address that stand before surnames alone. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;
/** Months are named too often beside a person called so. */
const MONTH = /^(?:may|march|april|june|august)$/;

/** Surnames of a text that are words of other kinds: colours, titles, directions, what heads names of places and bodies. */
export function surnamesOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ tokens, headline }) => (headline ? [] : tokens.flatMap((_, index) => surnameAt(tokens, index)))));
}

function surnameAt(tokens: readonly Token[], index: number): string[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || !isJoinedCapital(token) || isJoinedCapital(tokens[index + 1])) return [];
  const word = token.text.toLowerCase();
  const isAddressed = ADDRESS.test(before.text);
  const isLast = isFirstName(before.text) && !(isJoined(before) && isLastName(tokens[index - 2]));
  return (isAddressed || isLast) && isOtherWord(word) && !MONTH.test(word) ? [word] : [];
}

const isJoinedCapital = (token: Token | undefined) => isJoined(token) && isCapitalised(token);

/** Is a word with a capital no title and no first name: Sen. Millie Bobby Brown? */
function isLastName(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return isCapitalised(token) && !TITLES.has(word.toLowerCase().replace('.', '')) && !isFirstName(word);
}

/** Is a surname also a word that makes no name of its own? */
export function isOtherWord(word: string): boolean {
  return isDemonym(word) || [NO_NAMES, TITLES, EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS, WORK_WORDS].some((words) => words.has(word));
}

/** Does a word stand as a surname does: without an article, a name or a number beside it? */
export function standsAlone(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (/^(?:the|a|an|this|that|our|in|from|to|of|every|each|last|next)$/i.test(before?.text ?? '') && isJoined(tokens[index])) return false;
  return !(isJoined(next) && (isCapitalised(next) || /^\d/.test(next?.text ?? '')));
}

/** Is a name in two words a form of address and a surname: Mr. Green? */
export function isAddressed(words: readonly Token[]): boolean {
  return words.length === 2 && ADDRESS.test(words[0]?.text ?? '');
}
