import { pack as ar } from './ar';
import { pack as cs } from './cs';
import { pack as da } from './da';
import { pack as de } from './de';
import { pack as en } from './en';
import { pack as es } from './es';
import { pack as fi } from './fi';
import { pack as fr } from './fr';
import { pack as it } from './it';
import { pack as ja } from './ja';
import { pack as ko } from './ko';
import { pack as nl } from './nl';
import { pack as no } from './no';
import type { PhrasePack, PhrasePurpose } from './phrase-pack';
import { PhrasePattern } from './phrase-pattern';
import { pack as pl } from './pl';
import { pack as pt } from './pt';
import { pack as ru } from './ru';
import { pack as sv } from './sv';
import { pack as tr } from './tr';
import { pack as zhHans } from './zh-Hans';
import { pack as zhHant } from './zh-Hant';

export const PHRASE_PACKS: readonly PhrasePack[] = [
  ...[ar, cs, da, de, en, es, fi, fr, it, ja],
  ...[ko, nl, no, pl, pt, ru, sv, tr, zhHans, zhHant],
];

/** In the order of the model's features: a new purpose goes last, and the model is trained again. */
export const PHRASE_PURPOSES: readonly PhrasePurpose[] = ['related', 'newsletter', 'share', 'byline', 'promotion', 'consent', 'comments'];

/** Languages that put no space between words: there, a letter may follow any phrase. */
const UNSPACED = ['ja', 'zh-Hans', 'zh-Hant'];

/**
 * Letters whose capitals come out of `toLowerCase` as others: Turkish `İ` as two, `I` with a dot, German `ẞ` set as `SS`. To ask
 * the browser for the capitals of a language takes it 10 ms the first time, and somebody waits for the reader.
 */
const LOSSY_CAPITALS: Readonly<Record<string, readonly (readonly [letter: string, lowered: string])[]>> = {
  de: [['ß', 'ss']],
  // In this order: what comes of an `i` holds no `ı`.
  tr: [
    ['i', 'i\u0307'],
    ['ı', 'i'],
  ],
};

/** One pattern a purpose, for text in lower case: the phrases of all languages, after bullets, arrows and brackets. */
export const PHRASE_PATTERNS: Readonly<Record<PhrasePurpose, PhrasePattern>> = readPatterns();

/** Plain loops: this runs in every page that is read, before anything else does, when no code is warm yet. */
function readPatterns() {
  const patterns = Object.fromEntries(PHRASE_PURPOSES.map((purpose) => [purpose, new PhrasePattern()]));
  for (const pack of PHRASE_PACKS) {
    for (const purpose of PHRASE_PURPOSES) addPhrases(patterns[purpose] as PhrasePattern, pack, purpose);
  }
  return patterns as Record<PhrasePurpose, PhrasePattern>;
}

function addPhrases(pattern: PhrasePattern, { language, phrases }: PhrasePack, purpose: PhrasePurpose): void {
  const spaced = !UNSPACED.includes(language);
  const capitals = LOSSY_CAPITALS[language];
  for (const phrase of phrases[purpose]) {
    const isPart = phrase.endsWith('*');
    const words = isPart ? phrase.slice(0, -1) : phrase;
    const bordered = spaced && !isPart;
    if (!capitals && !words.includes("'")) pattern.add(words, bordered);
    else for (const spelling of new Set(spellings(words, capitals))) pattern.add(spelling, bordered);
  }
}

/** A phrase as it comes out of `toLowerCase`: with either apostrophe, and where its first letter, or all of it, was in capitals. */
function spellings(words: string, capitals: (typeof LOSSY_CAPITALS)[string] = []): string[] {
  const spelled = [words];
  for (const [letter, lowered] of capitals) if (words.startsWith(letter)) spelled.push(lowered + words.slice(1));
  let all = words;
  for (const [letter, lowered] of capitals) all = all.replaceAll(letter, lowered);
  spelled.push(all);
  return words.includes("'") ? [...spelled, ...spelled.map((spelling) => spelling.replaceAll("'", '’'))] : spelled;
}
