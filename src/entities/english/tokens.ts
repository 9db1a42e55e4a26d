/** A word of a run, or an ampersand. Offsets are of the run's text, in UTF-16 code units. */
export interface Token {
  /** The word without the 's of a possessive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly possessive: boolean;
  readonly startsSentence: boolean;
}

/** Abbreviations whose full stop is theirs and ends no sentence. */
const ABBREVIATIONS =
  'Calif|Fla|Tex|Mass|Conn|Ariz|Colo|Pa|Va|Wash|Ill|Mich|Minn|Tenn|Ga|Md|Ore|Okla|Wis|Kan|Ky|Ala|Ark|Neb|Nev|Vt|Wyo|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Rev|Fr|Hon|Pres|Supt|Insp|Det|Jr|Sr|St|Mt|Ft|Inc|Corp|Co|Ltd|Bros|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|etc';
const WORD = new RegExp(
  [
    // U.S., J.R.R., J.
    String.raw`\p{Lu}\.(?:\p{Lu}\.)+`,
    String.raw`\p{Lu}\.(?=\s\p{Lu})`,
    String.raw`(?:${ABBREVIATIONS})\.(?!\p{L})`,
    // O'Brien, Jean-Claude, al-Assad, COVID-19, Stratford-upon-Avon; but London and -based
    String.raw`(?:(?:[ae]l|a[dnrstz]|ash|ul)-(?=\p{Lu}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]*|(?<=\p{Lu}[\p{L}\p{M}'’-]{0,24})(?<!(?<!\p{L})[RD])[-‑](?:\p{Lu}[\p{L}\p{M}\p{N}]*|\p{N}+(?!\p{L})|\p{Ll}{1,4}-\p{Lu}[\p{L}\p{M}]*))*`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*\p{L}*`,
    '&',
  ].join('|'),
  'gu',
);
/** Ends a sentence, or opens one within it: a full stop, a colon, an opening quote. */
const SENTENCE_BORDER = /[.!?…:•|]|(?:^|[\s([—–-])["“„«‘']$|—$/u;
const POSSESSIVE = /^['’]s(?!\p{L})/iu;

/** Splits a run into its words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    if (gap.length === 1 && /['’]/.test(gap) && /^s$/i.test(match[0])) continue;
    tokens.push(tokenAt(text, match[0], match.index, gap));
    end = match.index + match[0].length;
  }
  return tokens;
}

function tokenAt(text: string, word: string, start: number, gap: string): Token {
  const end = start + word.length;
  const possessive = POSSESSIVE.test(text.slice(end, end + 3));
  return { text: word, start, end, gap, possessive, startsSentence: start === gap.length || SENTENCE_BORDER.test(gap) };
}

/** Does nothing but one space, and the 's of the word before, stand before this word? */
export function isJoined(token: Token | undefined): boolean {
  return /^(?:['’][sS])?[ \u00a0\u202f]$/.test(token?.gap ?? '');
}

/** Does the word begin with a capital? */
export function isCapitalised(token: Token | undefined): boolean {
  return /^(?:\p{Lu}|(?:[ae]l|a[dnrstz]|ash|ul)-\p{Lu})/u.test(token?.text ?? '');
}

/** Is the word written in capitals alone, two at least: NATO, G7, BBC? */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(word);
}
