/** Words of scripts that have capitals, as people see words: with marks, and apostrophes inside. */
const WORDS = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]+(?:['’][\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]+)*/gu;
/** Share of a word that is its beginning; short words have more of it. */
const SHARE = 0.45;

/** A word by its offsets, and where its beginning ends; in UTF-16 code units. */
export interface WordParts {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Finds the words of a text and their beginnings; a letter keeps its marks. */
export function wordParts(text: string): WordParts[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => {
    const letters = Array.from(word.matchAll(/\P{M}\p{M}*/gu), ({ 0: letter }) => letter.length);
    const first = letters.slice(0, Math.ceil(letters.length * SHARE)).reduce((sum, length) => sum + length, 0);
    return { start: index, middle: index + first, end: index + word.length };
  });
}
