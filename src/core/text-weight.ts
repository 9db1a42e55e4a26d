/** Scripts whose characters say as much as a syllable or a word. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;

/** How much a text says: its UTF-16 code units, those of Han, kana and Hangul threefold. */
export function weighText(text: string): number {
  return text.length + 2 * (text.length - text.replace(DENSE, '').length);
}
