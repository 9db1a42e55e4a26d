import type { Rest } from './rest';

/** Words and what they become, in the form of OpenCC's dictionaries: `鼠标 滑鼠|鼠疫 鼠疫`. */
export type PhraseList = string | readonly (readonly [from: string, to: string])[];

/** Words by what they are, and of each first character (its code point) the lengths of its words, as bits. */
export interface PhraseIndex {
  readonly phrases: ReadonlyMap<string, string>;
  readonly lengths: ReadonlyMap<number, number>;
}

/** A stretch of a text, and what it becomes. */
export interface Piece {
  readonly from: string;
  readonly to: string;
  /** Whether it is in the table. */
  readonly isPhrase: boolean;
}

/** Longest word that bits can tell of, in UTF-16 code units; OpenCC's longest has 22. */
const MAX_LENGTH = 30;
/** Words that are indexed at a time: about a millisecond of work. */
const STEP = 1000;

/**
 * Indexes a list: one map of whole words, because a tree of tens of thousands of maps takes several times as long to
 * build.
 */
export async function indexPhrases(list: PhraseList, rest: Rest): Promise<PhraseIndex> {
  const phrases = new Map<string, string>();
  const lengths = new Map<number, number>();
  for (const [from, to] of entriesOf(list)) {
    const first = from.codePointAt(0) ?? 0;
    phrases.set(from, to);
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << Math.min(from.length, MAX_LENGTH)));
    if (phrases.size % STEP === 0) await rest();
  }
  return { phrases, lengths };
}

/**
 * Cuts a text into the longest words of some lists, from its beginning; what no word matches is a piece a character.
 * @param indexes - where two have a word, the first decides
 */
export function cutText(text: string, indexes: readonly PhraseIndex[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.from.length ?? 1) pieces.push(pieceAt(text, at, indexes));
  return pieces;
}

function pieceAt(text: string, at: number, indexes: readonly PhraseIndex[]): Piece {
  const first = text.codePointAt(at) ?? 0;
  let bits = 0;
  for (const { lengths } of indexes) bits |= lengths.get(first) ?? 0;
  while (bits > 0) {
    const length = 31 - Math.clz32(bits);
    bits &= ~(1 << length);
    const from = text.slice(at, at + length);
    for (const { phrases } of indexes) {
      const to = phrases.get(from);
      if (to !== undefined) return { from, to, isPhrase: true };
    }
  }
  const character = String.fromCodePoint(first);
  return { from: character, to: character, isPhrase: false };
}

function* entriesOf(list: PhraseList): Generator<readonly [string, string]> {
  if (typeof list !== 'string') return yield* list;
  for (const entry of list.split('|')) {
    const space = entry.indexOf(' ');
    yield [entry.slice(0, space), entry.slice(space + 1)];
  }
}
