const HANGUL = /\p{sc=Hangul}/u;
/** What Korean puts right behind a name, then no more of the word: 미국에서는, 한국의, 미국인. */
const PARTICLES =
  /^(?:에서|에게|으로|로|와|과|까지|부터|보다|처럼|에|인|산|군|측|어|이나|나|이라고|라고|이라는|라는|정부)?(?:은|는|이|가|을|를|의|도|만|들)?(?!\p{sc=Hangul})/u;
/** Regions that are words as well: means, handing over and pavement, arrogance, going. */
const WORDS_TOO = new Set(['수단', '인도', '오만', '가나']);
/** What speaks for the region then. */
const OF_STATES = /^(?:\s?(?:정부|대통령|총리|외무|외교|국방|내전|수도|국왕|국민)|[인산](?!\p{sc=Hangul}))/u;

/** Is a name in Korean no part of a longer word, and no other word? Names in other scripts always are whole. */
export function isWholeKorean(text: string, start: number, name: string): boolean {
  if (!HANGUL.test(name)) return true;
  if (HANGUL.test(text.charAt(start - 1))) return false;
  const behind = text.slice(start + name.length, start + name.length + 8);
  return WORDS_TOO.has(name) ? OF_STATES.test(behind) : PARTICLES.test(behind);
}
