/** Words and what they become, in the form of OpenCC's dictionaries: `鼠标 滑鼠|鼠疫 鼠疫`. */
export type PhraseList = string | readonly (readonly [from: string, to: string])[];

/** A stretch of a text, and what it becomes. */
export interface Piece {
  readonly from: string;
  readonly to: string;
  /** Whether it is in the table. */
  readonly isPhrase: boolean;
}

/** Cuts a text into the longest phrases of a table, from its beginning; what no phrase matches is a piece a character. */
export type PhraseTable = (text: string) => readonly Piece[];

/**
 * Makes a table of phrases. One map of whole phrases, because a tree of tens of thousands of maps takes a noticeable
 * part of a second to build.
 * @param lists - where two have a phrase, the first decides
 */
export function makePhraseTable(lists: readonly PhraseList[]): PhraseTable {
  const phrases = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const list of lists) {
    for (const [from, to] of entriesOf(list)) {
      if (phrases.has(from)) continue;
      phrases.set(from, to);
      const first = firstOf(from);
      longest.set(first, Math.max(longest.get(first) ?? 0, from.length));
    }
  }
  return (text) => {
    const pieces: Piece[] = [];
    for (let at = 0; at < text.length; at += pieces.at(-1)?.from.length ?? 1) pieces.push(pieceAt(text, at, phrases, longest));
    return pieces;
  };
}

function pieceAt(text: string, at: number, phrases: ReadonlyMap<string, string>, longest: ReadonlyMap<string, number>): Piece {
  const first = firstOf(text, at);
  for (let length = longest.get(first) ?? 0; length > 0; length--) {
    const from = text.slice(at, at + length);
    const to = phrases.get(from);
    if (to !== undefined) return { from, to, isPhrase: true };
  }
  return { from: first, to: first, isPhrase: false };
}

function entriesOf(list: PhraseList): readonly (readonly [string, string])[] {
  if (typeof list !== 'string') return list;
  return list.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}

const firstOf = (text: string, at = 0) => String.fromCodePoint(text.codePointAt(at) ?? 0);
