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
  ['sentenceMarks', /[.!?。！？…؟।]/u],
  ['commas', /[,，、;；:：،]/u],
  ['digits', /\p{Nd}/u],
  ['capitals', /\p{Lu}/u],
  ['unspaced', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Myanmar}]/u],
  ['spaces', /\s/u],
];
const OTHER = KINDS.length;

/** The kind of each UTF-16 code unit met so far plus one; 0 for one that was not met. */
const kindOfUnit = new Uint8Array(0x10000);

/** Counts the UTF-16 code units of a text by kind, in one pass. */
export function countCharacters(text: string): CharacterCounts {
  const counts = new Uint32Array(OTHER + 1);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = (kindOfUnit[unit] || learnKind(unit)) - 1;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const [sentenceMarks = 0, commas = 0, digits = 0, capitals = 0, unspaced = 0, spaces = 0] = counts;
  return { sentenceMarks, commas, digits, capitals, unspaced, spaces };
}

function learnKind(unit: number): number {
  const found = KINDS.findIndex(([, pattern]) => pattern.test(String.fromCharCode(unit)));
  kindOfUnit[unit] = (found < 0 ? OTHER : found) + 1;
  return kindOfUnit[unit] as number;
}
