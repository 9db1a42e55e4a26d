import type { Block } from './blocks';

/** What a page says of its article besides its blocks. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly bylines: readonly string[];
  /** The body that the page's JSON-LD states; '' where it states none. */
  readonly statedBody: string;
}

export const FACT_FEATURE_NAMES: readonly string[] = [
  ...['isTitle', 'inTitle', 'titleOverlap', 'inDescription', 'hasByline', 'inStatedBody', 'repeated'],
];

/** A longer block is no line that repeats the title, in UTF-16 code units. */
const MAX_SHORT_LENGTH = 300;
/** A longer block is not compared with the title word by word, in UTF-16 code units. */
const MAX_TITLE_LINE = 160;
/** A longer block is a sentence with a name in it, in UTF-16 code units. */
const MAX_BYLINE_LENGTH = 200;
/** How much of a block's beginning is compared, in UTF-16 code units. */
const START_LENGTH = 120;

/** Letters and digits alone, in lower case: what is left where spacing and punctuation differ. */
export const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Words of spaced scripts, pairs of characters of others. */
const tokensOf = (text: string) =>
  text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}|[\p{L}\p{N}]{2,}/gu) ?? [];

/** Compares blocks with what the page says of its article. */
export class FactReader {
  readonly #bylines: readonly string[];
  readonly #title: string;
  readonly #titleTokens: ReadonlySet<string>;
  readonly #description: string;
  readonly #body: string;
  readonly #seen = new Set<string>();

  constructor({ title, description, bylines, statedBody }: PageFacts) {
    this.#bylines = bylines.filter((name) => name.length > 2);
    this.#title = lettersOf(title);
    this.#titleTokens = new Set(tokensOf(title));
    this.#description = lettersOf(description);
    this.#body = lettersOf(statedBody);
  }

  /** Numbers in the order of {@link FACT_FEATURE_NAMES}; blocks are read in the order of the page. */
  read({ text }: Block): number[] {
    const repeated = this.#seen.has(text);
    this.#seen.add(text);
    const isShort = text.length < MAX_SHORT_LENGTH;
    const start = isShort || this.#body ? lettersOf(text.slice(0, START_LENGTH)) : '';
    return [
      Number(isShort && start === this.#title),
      Number(isShort && start.length > 6 && this.#title.includes(start)),
      text.length < MAX_TITLE_LINE ? this.#titleOverlap(text) : -1,
      Number(start.length > 20 && this.#description.includes(start.slice(0, 60))),
      Number(text.length < MAX_BYLINE_LENGTH && this.#bylines.some((name) => text.includes(name))),
      this.#body ? Number(this.#body.includes(start.slice(0, 50))) : -1,
      Number(repeated),
    ];
  }

  #titleOverlap(text: string): number {
    const tokens = tokensOf(text);
    return tokens.length === 0 ? 0 : tokens.filter((token) => this.#titleTokens.has(token)).length / tokens.length;
  }
}
