import type { Candidate } from './candidates';
import { isCommonWord, isDemonym, isFirstName, isFirstNameWord, isKnownName, isKnownOrganisation, isKnownPlace, isRole } from './lexicon';
import { isAddressed } from './surnames';
import { isAcronym, type Token } from './tokens';
import { EVENT_WORDS, NO_NAMES, OFFICES_OF, ORGANISATION_WORDS, PLACE_WORDS, TITLE_MODIFIERS, TITLES, WORK_WORDS } from './words';

/** A candidate without the words around the name, and whether a title stood before it. */
export interface Trimmed extends Candidate {
  readonly titled: boolean;
}

const folded = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** Cuts a chain at its titles: "U.S. President Joe Biden" is a place and a titled name. */
export function cutAtTitles(tokens: readonly Token[], candidate: Candidate): Trimmed[] {
  if (isBody(tokens, candidate)) return [{ ...candidate, titled: false }];
  const title = lastTitle(tokens, candidate);
  if (title === undefined) return [afterOffice(tokens, candidate)];
  const left = { from: candidate.from, to: titleStart(tokens, candidate, title), titled: false };
  const right = { from: title + 1, to: candidate.to, titled: true };
  return [left, right].filter((part) => part.to > part.from);
}

/** Names of bodies, places, events and laws keep the titles within: Ministry of State, Prince Edward Island. */
function isBody(tokens: readonly Token[], { from, to }: Candidate): boolean {
  const words = tokens.slice(from, to);
  if (isAddressed(words)) return false;
  if (isKnownName(words.map((token) => token.text).join(' ')) && words.length > 1) return true;
  const last = folded(words.at(-1));
  const isHead = [ORGANISATION_WORDS, PLACE_WORDS, EVENT_WORDS, WORK_WORDS].some((heads) => heads.has(last));
  const afterFirst = words.slice(0, -1).findLastIndex((token) => isTitle(token.text));
  return words.length > 1 && isHead && (afterFirst < 0 || !isFirstName(words[afterFirst + 1]?.text ?? ''));
}

function isTitle(word: string): boolean {
  const parts = word.toLowerCase().replace(/\.$/, '').split('-');
  return TITLES.has(parts.join('-')) || (parts.length > 1 && parts.every((part) => TITLES.has(part) || TITLE_MODIFIERS.has(part)));
}

function lastTitle(tokens: readonly Token[], { from, to }: Candidate): number | undefined {
  for (let index = to - 1; index >= from; index--) {
    if (isTitle(tokens[index]?.text ?? '') && !isNamesake(tokens, index, from)) return index;
  }
  return undefined;
}

/** Martin Luther King, Jordan Prince: a title behind a first name is a surname. */
function isNamesake(tokens: readonly Token[], index: number, from: number): boolean {
  return index > from && isFirstName(tokens[index - 1]?.text ?? '') && !isAcronym(tokens[index]?.text ?? '');
}

function titleStart(tokens: readonly Token[], candidate: Candidate, title: number): number {
  let start = title;
  while (start > candidate.from && belongsToTitle(tokens[start - 1])) start--;
  return start;
}

function belongsToTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.possessive &&
    (isTitle(token.text) || TITLE_MODIFIERS.has(folded(token)) || /^(?:of|and|&)$/.test(token.text))
  );
}

/** "Secretary of State Antony Blinken": the ministry goes with the office. */
function afterOffice(tokens: readonly Token[], candidate: Candidate): Trimmed {
  const { from, to } = candidate;
  if (folded(tokens[from - 1]) !== 'of' || !OFFICES_OF.has(folded(tokens[from - 2])))
    return { ...candidate, titled: titledBefore(tokens, candidate) };
  let start = from;
  while (start < to && TITLE_MODIFIERS.has(folded(tokens[start]))) start++;
  return { from: start, to, titled: start > from };
}

function titledBefore(tokens: readonly Token[], { from }: Candidate): boolean {
  return isTitle(folded(tokens[from - 1])) && tokens[from]?.gap === ' ';
}

/**
 * Takes off what is no name at the sides: a sentence's first word, a weekday, a people before a person.
 * @param isKnownHere - does the word stand capitalised inside a sentence of this text?
 */
export function trimSides(tokens: readonly Token[], trimmed: Trimmed, isKnownHere: (word: string) => boolean): Trimmed {
  let { from, to } = trimmed;
  if (tokens[from]?.startsSentence && to - from > 1 && isOrdinary(tokens, from, isKnownHere)) from++;
  while (from < to && isSideWord(tokens, from, to)) from++;
  while (
    to > from &&
    NO_NAMES.has(folded(tokens[to - 1])) &&
    to - from !== 2 &&
    !/^(?:May|Summer|April|June|August|State|Government|Web|Sun|Earth)$/.test(tokens[to - 1]?.text ?? '')
  )
    to--;
  return { ...trimmed, from, to };
}

function isOrdinary(tokens: readonly Token[], from: number, isKnownHere: (word: string) => boolean): boolean {
  const word = tokens[from]?.text ?? '';
  return isCommonWord(word) && !isFirstNameWord(word) && !isKnownHere(word) && !isHeadBehind(tokens, from);
}

/** "Central Bank", "Human Rights Watch" at the head of a sentence. */
function isHeadBehind(tokens: readonly Token[], from: number): boolean {
  const next = folded(tokens[from + 1]);
  return ORGANISATION_WORDS.has(next) || PLACE_WORDS.has(next) || next === 'of';
}

function isSideWord(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.text ?? '';
  if (/^(?:of|for|the|and|&|on)$/.test(word)) return true;
  if (/^(?:then|ex|former|late|mid)$/i.test(word)) return true;
  if (NO_NAMES.has(word.toLowerCase()))
    return to - from === 1 || /day\b|^\p{Lu}\p{Ll}{2}\.?$/u.test(word) || isFirstName(tokens[from + 1]?.text ?? '');
  if (!isDemonym(word) || isKnownPlace(word) || isKnownOrganisation(word)) return false;
  return to - from === 1 || isFirstName(tokens[from + 1]?.text ?? '') || isRole(tokens[from + 1]?.text ?? '');
}
