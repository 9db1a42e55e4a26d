/** What a line may begin with: a phrase, and whether a word border must follow it. */
export interface Opening {
  readonly words: string;
  readonly bordered: boolean;
}

const BEFORE = /^[^\p{L}\p{N}]{1,4}/u;
const LETTER = /[\p{L}\p{M}]/u;
const KEY_LENGTH = 2;

/**
 * Tells whether a text begins with one of the openings, after up to four bullets, arrows or brackets.
 * Openings are found by their first two characters: one pattern of hundreds of alternatives takes a hundred times as long.
 */
export class PhrasePattern {
  readonly #openings = new Map<string, Opening[]>();

  constructor(openings: Iterable<Opening>) {
    for (const opening of openings) {
      const key = opening.words.slice(0, KEY_LENGTH);
      const sameKey = this.#openings.get(key);
      if (sameKey) sameKey.push(opening);
      else this.#openings.set(key, [opening]);
    }
  }

  /** @param text - in lower case */
  test(text: string): boolean {
    const start = BEFORE.exec(text)?.[0].length ?? 0;
    const openings = this.#openings.get(text.slice(start, start + KEY_LENGTH)) ?? [];
    return openings.some((opening) => beginsWith(text, start, opening));
  }
}

function beginsWith(text: string, start: number, { words, bordered }: Opening): boolean {
  return text.startsWith(words, start) && !(bordered && LETTER.test(text[start + words.length] ?? ''));
}
