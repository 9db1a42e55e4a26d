import { PHRASE_PATTERNS, PHRASE_PURPOSES } from './phrases/registry';

/** What the first characters of a block may be. */
const STARTS: Readonly<Record<string, RegExp>> = {
  bullet: /^[►▶»→•·●▪■◆○◎>|+*–—-]/u,
  bracket: /^[([（【［]/u,
  quote: /^["“„«»「『'‘]/u,
  lower: /^\p{Ll}/u,
  label: /^[^\s:：]{1,24}[:：]/u,
};
/** What the last ones may be. */
const ENDS: Readonly<Record<string, RegExp>> = {
  colon: /[:：]$/,
  bracket: /[)\]）】］]$/,
  cut: /(?:…|\.\.\.|\[…\])$/,
};
/** What may stand anywhere in a block, in lower case. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  date: /\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\d[年月]\d/,
  copyright:
    /©|\(c\)|copyright|all rights reserved|alle rechte|版权所有|版權所有|未经.{0,8}(?:授权|许可)|無断転載|무단 ?전재|저작권|все права|todos los derechos|tous droits|tutti i diritti|todos os direitos|wszelkie prawa/,
  contact: /https?:|www\.|@\w|\.com\b/,
  credit: /photo|foto|image|bild|picture|getty|reuters|afp|dpa|imago|shutterstock|图|圖|写真|사진/,
  bar: /[|/／｜]/,
  question: /[?？؟]/,
};
const [START_PATTERNS, END_PATTERNS, ANY_PATTERNS] = [STARTS, ENDS, PATTERNS].map((patterns) => Object.values(patterns)) as [
  RegExp[],
  RegExp[],
  RegExp[],
];
/** Of a longer block only the end is looked at, and how much of it, in UTF-16 code units. */
const MAX_WHOLE_LENGTH = 300;
const EDGE_LENGTH = 150;
const PHRASES = PHRASE_PURPOSES.map((purpose) => PHRASE_PATTERNS[purpose]);

export const PATTERN_FEATURE_NAMES: readonly string[] = [
  ...Object.keys(STARTS).map((name) => `starts:${name}`),
  ...Object.keys(ENDS).map((name) => `ends:${name}`),
  ...Object.keys(PATTERNS).map((name) => `pattern:${name}`),
  ...PHRASE_PURPOSES.map((purpose) => `phrase:${purpose}`),
];

/** Tells how a text begins and ends and what stands in it, in the order of {@link PATTERN_FEATURE_NAMES}. */
export function setPatternFeatures(row: Float64Array, at: number, text: string): void {
  const start = text.slice(0, 60);
  const edge = text.length > MAX_WHOLE_LENGTH ? text.slice(-EDGE_LENGTH) : text;
  let next = at;
  next = test(row, next, START_PATTERNS, start);
  next = test(row, next, END_PATTERNS, text.slice(-12));
  next = test(row, next, ANY_PATTERNS, edge.toLowerCase());
  test(row, next, PHRASES, start.toLowerCase());
}

function test(row: Float64Array, at: number, patterns: readonly { test: (text: string) => boolean }[], text: string): number {
  for (let index = 0; index < patterns.length; index++) if (patterns[index]?.test(text)) row[at + index] = 1;
  return at + patterns.length;
}

/** Is there a date, or a time of day, in a text? */
export const mayHoldDate = (text: string) => (PATTERNS.date as RegExp).test(text);
