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
import { type Opening, PhrasePattern } from './phrase-pattern';
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

const ENDS_WORD = /[\p{L}\p{M}]$/u;

/**
 * Letters whose capitals come out of `toLowerCase` as others: Turkish `İ` as two, `I` with a dot, German `ẞ` set as `SS`. To ask
 * the browser for the capitals of a language takes it 10 ms the first time, and somebody waits for the reader.
 */
const LOSSY_CAPITALS: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: { ß: 'ss' }, tr: { i: 'i\u0307', ı: 'i' } };

/** One pattern a purpose, for text in lower case: the phrases of all languages, after bullets, arrows and brackets. */
export const PHRASE_PATTERNS: Readonly<Record<PhrasePurpose, PhrasePattern>> = Object.fromEntries(
  PHRASE_PURPOSES.map((purpose) => [purpose, new PhrasePattern(PHRASE_PACKS.flatMap((pack) => openings(pack, purpose)))]),
) as Record<PhrasePurpose, PhrasePattern>;

function openings({ language, phrases }: PhrasePack, purpose: PhrasePurpose): Opening[] {
  return phrases[purpose].flatMap((phrase) => {
    const bordered = ENDS_WORD.test(phrase) && !UNSPACED.includes(language);
    return spellings(phrase.replace('*', ''), language).map((words) => ({ words, bordered }));
  });
}

/** A phrase as pages set it, with either apostrophe, after `toLowerCase`. */
function spellings(phrase: string, language: string): string[] {
  const capitals = LOSSY_CAPITALS[language];
  const cased = capitals ? inCapitals(phrase, (letter) => capitals[letter] ?? letter) : [];
  return [...new Set([phrase, ...cased].flatMap((spelling) => [spelling, spelling.replaceAll("'", '’')]))];
}

function inCapitals(phrase: string, capitalOf: (letter: string) => string): string[] {
  return [phrase.replace(/^./, capitalOf), phrase.replace(/./g, capitalOf)];
}
