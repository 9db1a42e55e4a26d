/** How many characters of the text are looked at to tell its script. */
const SAMPLE_LENGTH = 2000;
/** A shorter text does not contradict its page, in UTF-16 code units. */
const MIN_SAMPLE = 200;
/** Share of the letters that a script needs to name the language. */
const SCRIPT_SHARE = 0.3;

/** Latin letters and the marks that go with them: most text in Latin script has nothing else. */
const LATIN_ONLY = /^[\s!-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;
/** With more Latin letters than this no other script names the language. */
const LATIN_SHARE = 0.9;

/** Words that every English text has many of, and other languages in Latin script few. */
const ENGLISH = new Set(
  'the and of to that with for from was were is are this which have has had been by it his her their they not at as on or'.split(' '),
);
/** Shares of a text's words that make it English where nothing says so, and that leave it English where the page does. */
const ENGLISH_SHARE = { told: 0.18, believed: 0.07 };
/** The same for `the` alone, which no other language has. */
const THE_SHARE = { told: 0.025, believed: 0.004 };
/** Fewer words tell nothing. */
const MIN_WORDS = 40;

/** Characters that only one of the two Chinese scripts uses, chosen among the most frequent of each. */
const SIMPLIFIED = /[这为来说国会时们对发经过还东车马长门问间见贝风鱼鸟龙书无开关应话该谁让认论设证评识词译试记讲许访诉语请读]/g;
const TRADITIONAL = /[這為來說國會時們對發經過還東車馬長門問間見貝風魚鳥龍書無開關應話該誰讓認論設證評識詞譯試記講許訪訴語請讀]/g;

/** Scripts that name one language, or one family whose commonest language is assumed. */
const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ko', /\p{sc=Hangul}+/gu],
  ['ar', /\p{sc=Arabic}+/gu],
  ['he', /\p{sc=Hebrew}+/gu],
  ['th', /\p{sc=Thai}+/gu],
  ['el', /\p{sc=Greek}+/gu],
  ['ru', /\p{sc=Cyrillic}+/gu],
];
/** Of languages that many pages are in: to ask the browser for a script takes it some 20 ms the first time. */
const COMMON_SCRIPTS = new Map(
  Object.entries({
    Latn: 'en de fr es it pt nl sv da nb fi pl cs tr id vi',
    Cyrl: 'ru uk',
    Arab: 'ar fa',
    Hans: 'zh',
    Jpan: 'ja',
    Kore: 'ko',
  }).flatMap(([script, languages]) => languages.split(' ').map((language) => [language, script] as const)),
);
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** UTF-16 code units that a pattern matches. */
const count = (text: string, pattern: RegExp) => text.length - text.replace(pattern, '').length;

/**
 * Tells the language from the script of a text, where the script tells it, and English from its commonest words.
 * @returns a BCP 47 tag, or undefined for other Latin and unknown scripts
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (LATIN_ONLY.test(sample)) return englishOf(sample);
  const letters = count(sample, /\p{L}+/gu);
  if (count(sample, /\p{sc=Latin}+/gu) >= letters * LATIN_SHARE) return englishOf(sample);
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]+/gu);
  const han = count(sample, /\p{sc=Han}+/gu);
  if (kana > letters * 0.1) return 'ja';
  if (han > letters * SCRIPT_SHARE) return count(sample, TRADITIONAL) > count(sample, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  return SCRIPTS.find(([, pattern]) => count(sample, pattern) > letters * SCRIPT_SHARE)?.[0];
}

/**
 * Chooses between the language a page declares and the one its text shows: templates often declare `en` over
 * Chinese text, so a declaration in another script than the text's is not believed.
 * @param declared - BCP 47 tag as the page gives it (`zh_CN` is understood)
 * @returns a canonical BCP 47 tag, or undefined where nothing is known
 */
export function resolveLanguage(declared: string | undefined, text: string): string | undefined {
  const locale = parseLocale(declared);
  const detected = detectLanguage(text);
  if (!locale) return detected;
  if (!detected && locale.language === 'en' && isOtherThanEnglish(text.slice(0, SAMPLE_LENGTH))) return undefined;
  if (!detected && scriptFamily(locale.toString()) !== 'Latn' && isLatin(text)) return undefined;
  if (!detected || scriptFamily(detected) === scriptFamily(locale.toString())) return locale.toString();
  return detected;
}

function englishOf(sample: string): 'en' | undefined {
  const { words, english, the } = countEnglish(sample);
  return words >= MIN_WORDS && english >= words * ENGLISH_SHARE.told && the >= words * THE_SHARE.told ? 'en' : undefined;
}

/** Templates declare `en` over German and French as well. */
function isOtherThanEnglish(sample: string): boolean {
  const { words, english, the } = countEnglish(sample);
  return words >= MIN_WORDS && (english < words * ENGLISH_SHARE.believed || the < words * THE_SHARE.believed);
}

function countEnglish(sample: string) {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word));
  return { words: words.length, english: english.length, the: english.filter((word) => word === 'the').length };
}

/** Text of some length in nothing but Latin script: no Arabic and no Chinese, whatever a template declares. */
function isLatin(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return sample.length >= MIN_SAMPLE && LATIN_ONLY.test(sample) && /[a-z]/i.test(sample);
}

/** The writing direction of a language; unknown ones are left to right. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' {
  const script = scriptOf(parseLocale(language));
  return script && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

function parseLocale(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(tag.trim().replaceAll('_', '-')) : undefined;
  } catch {
    return undefined;
  }
}

/** The script of a language; Chinese is one here, wherever it is written. */
function scriptOf(locale: Intl.Locale | undefined): string | undefined {
  return locale && (locale.script ?? COMMON_SCRIPTS.get(locale.language) ?? locale.maximize().script);
}

/** Scripts that one text cannot show apart count as one: Simplified and Traditional Chinese are told by the page. */
function scriptFamily(tag: string): string | undefined {
  const script = scriptOf(parseLocale(tag));
  return script === 'Hant' ? 'Hans' : script;
}
