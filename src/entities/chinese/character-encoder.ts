import { normalizeCharacter } from './normalize';
import type { Vocabulary } from './vocabulary';

/** A sentence as the model reads it: the embedding of each character, and where the character begins and ends in the text. */
export interface EncodedText {
  readonly rows: Uint16Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What no reader sees as a character: the model reads over it. */
const INVISIBLE = /^[\s\p{Cf}\p{Cc}\p{Variation_Selector}]$/u;

/** Tells the embedding of every character of a text. */
export class CharacterEncoder {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly unknown: number;

  constructor({ characters, traditional, simplified }: Vocabulary) {
    const rows = new Map(Array.from(characters, (character, row) => [character, row]));
    this.unknown = rows.size;
    const simplifiedForms = Array.from(simplified);
    for (const [place, character] of Array.from(traditional).entries()) {
      rows.set(character, rows.get(simplifiedForms[place] ?? '') ?? this.unknown);
    }
    this.rows = rows;
  }

  /**
   * Encodes a part of a text; offsets, in UTF-16 code units, are of the whole text.
   * @param start - and `end`, where no character is cut in two
   */
  encode(text: string, start: number, end: number): EncodedText {
    const rows: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let offset = start;
    for (const character of text.slice(start, end)) {
      const next = offset + character.length;
      if (!INVISIBLE.test(character)) {
        rows.push(this.rows.get(normalizeCharacter(character)) ?? this.unknown);
        starts.push(offset);
        ends.push(next);
      }
      offset = next;
    }
    return { rows: Uint16Array.from(rows), starts, ends };
  }
}
