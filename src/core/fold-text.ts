/** A text whose spellings are one: NFKC, small letters, single spaces. */
export interface FoldedText {
  readonly folded: string;
  /** Where the character that a folded unit came of stands in the text. */
  readonly offsetOf: (unit: number) => number;
}

/** Characters that fold into one each, alone and beside each other. */
const FOLDS_ONE_TO_ONE = /^[ -~\u00ab\u00b7\u00bb\u00c0-\u012f\u2012-\u2016\u2018-\u2023\u3001-\u3096\u4e00-\u9fff\uac00-\ud7a3]*$/;
/** What goes with the character before: accents, vowels and ends of a Hangul syllable, voice marks of narrow kana. */
const GOES_ON = /^[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
/** Below are no such characters. */
const FIRST_MARK = 0x300;

/** Folds a text so that its units can be found again; the marks of a decomposed letter fold with it. */
export function foldText(text: string): FoldedText {
  if (FOLDS_ONE_TO_ONE.test(text) && !text.includes('  ')) return { folded: text.toLowerCase(), offsetOf: (unit) => unit };
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const letter of lettersOf(text)) {
    const fold = foldLetter(letter);
    if (fold !== ' ' || !folded.endsWith(' ')) {
      for (let unit = 0; unit < fold.length; unit++) offsets.push(offset);
      folded += fold;
    }
    offset += letter.length;
  }
  return { folded, offsetOf: (unit) => offsets[unit] ?? text.length };
}

/** Splits a text into characters, each with the marks that go with it. */
export function* lettersOf(text: string): Generator<string> {
  let letter = '';
  for (const character of text) {
    if (letter !== '' && character.charCodeAt(0) >= FIRST_MARK && GOES_ON.test(character)) letter += character;
    else {
      if (letter !== '') yield letter;
      letter = character;
    }
  }
  if (letter !== '') yield letter;
}

/** A letter with more marks is no letter of a language, in UTF-16 code units. */
const MAX_KEPT = 8;
const folds = new Map<string, string>();

/** A text repeats few letters: each is folded once. */
function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const fold = letter.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
  if (letter.length <= MAX_KEPT) folds.set(letter, fold);
  return fold;
}
