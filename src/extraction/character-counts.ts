/** How many characters of a text are of each kind. */
export interface CharacterCounts {
  readonly sentenceMarks: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** Of scripts that put no spaces between words. */
  readonly unspaced: number;
  readonly spaces: number;
}

const KINDS: readonly (readonly [keyof CharacterCounts, RegExp])[] = [
  ['sentenceMarks', /[.!?。！？]/u],
  ['commas', /[,，、;；:：]/u],
  ['digits', /\p{Nd}/u],
  ['capitals', /\p{Lu}/u],
  ['unspaced', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u],
  ['spaces', /\s/u],
];

/** The kind of each character met so far, as an index into KINDS; -1 for none. */
const kindOfCharacter = new Map<string, number>();

/** Counts the characters of a text by kind, in one pass. */
export function countCharacters(text: string): CharacterCounts {
  const counts = KINDS.map(() => 0);
  for (const character of text) {
    let kind = kindOfCharacter.get(character);
    if (kind === undefined) {
      kind = KINDS.findIndex(([, pattern]) => pattern.test(character));
      kindOfCharacter.set(character, kind);
    }
    if (kind >= 0) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return Object.fromEntries(KINDS.map(([name], index) => [name, counts[index]])) as unknown as CharacterCounts;
}
