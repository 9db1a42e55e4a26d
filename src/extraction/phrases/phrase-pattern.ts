/** What a line may begin with. */
interface Opening {
  readonly words: string;
  readonly bordered: boolean;
  /** Another one that begins with the same characters. */
  readonly next: Opening | undefined;
}

const BEFORE = /^[^\p{L}\p{N}]{1,4}/u;
const LETTER = /[\p{L}\p{M}]/u;
const ENDS_WORD = /[\p{L}\p{M}]$/u;
const KEY_LENGTH = 2;

/**
 * Tells whether a text begins with one of many openings, after up to four bullets, arrows or brackets.
 * They are found by their first two characters: one pattern of hundreds of alternatives takes a hundred times as long.
 */
export class PhrasePattern {
  readonly #openings = new Map<string, Opening>();

  /**
   * @param words - in lower case
   * @param bordered - whether no letter may follow where they end in one
   */
  add(words: string, bordered: boolean): void {
    const key = words.slice(0, KEY_LENGTH);
    this.#openings.set(key, { words, bordered, next: this.#openings.get(key) });
  }

  /** @param text - in lower case */
  test(text: string): boolean {
    const start = BEFORE.exec(text)?.[0].length ?? 0;
    let opening = this.#openings.get(text.slice(start, start + KEY_LENGTH));
    while (opening && !beginsWith(text, start, opening)) opening = opening.next;
    return opening !== undefined;
  }
}

function beginsWith(text: string, start: number, { words, bordered }: Opening): boolean {
  if (!text.startsWith(words, start)) return false;
  return !bordered || !LETTER.test(text[start + words.length] ?? '') || !ENDS_WORD.test(words);
}
