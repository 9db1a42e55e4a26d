/** Most that an utterance weighs: about eight seconds at the usual rate. */
const MAX_WEIGHT = 120;
/** A character of Han, kana or Hangul takes as long as three letters. */
const WEIGHTY = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Where a voice takes a breath, the best first. */
const BREATHS = [/[,;:–—،؛，、；：][\s"'”’」』)）]*/gu, /\s+/gu];

/** Part of a text, from offset to offset, in UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What a voice says in one go from an offset on: all, or as far as a pause in the middle of a long sentence. */
export function pieceAt(text: string, start: number): Piece {
  const limit = endOfWeight(text, start);
  if (limit === text.length) return { start, end: limit };
  const part = text.slice(start, limit);
  const ends = BREATHS.map((breath) => lastEnd(part, breath));
  const end = ends.find((offset) => offset > part.length / 3) ?? part.length;
  return { start, end: start + end };
}

function endOfWeight(text: string, start: number): number {
  let [end, weight] = [start, 0];
  for (const character of text.slice(start)) {
    weight += WEIGHTY.test(character) ? 3 : 1;
    if (weight > MAX_WEIGHT) return end;
    end += character.length;
  }
  return end;
}

function lastEnd(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => index + match.length).at(-1) ?? 0;
}
