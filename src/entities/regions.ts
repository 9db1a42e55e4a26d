import type { TextRun } from '../core/content-text';
import type { Span, WordSpan } from './choose-spans';
import { isWholeKorean } from './korean';

/** A place in the text where a region stands. Offsets are absolute, in UTF-16 code units. */
export interface RegionSpan extends Span {
  /** `cc:US`, after ISO 3166-1. */
  readonly key: string;
}

/** Codes of CLDR that are no region: unions, and codes kept for private use. */
const NO_REGION = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
/** Names that CLDR does not give, by code. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['United States of America', 'USA', 'U.S.', 'U.S.A.', '美利坚合众国', '美利堅合眾國'],
  GB: ['Britain', 'Great Britain', 'U.K.', '大不列颠', '大不列顛'],
  AE: ['UAE'],
  CZ: ['Czech Republic'],
  KR: ['Republic of Korea', '南韩', '大韩民国'],
  KP: ['DPRK', '北韩', '北韓'],
  CN: ["People's Republic of China", '中华人民共和国', '中華人民共和國'],
  TR: ['Turkey'],
  NZ: ['纽西兰'],
};
/** Words that begin like a region and are something else. */
const OTHER_WORDS = [
  '马里兰',
  '馬里蘭',
  '约旦河西岸',
  '阿曼达',
  '阿曼達',
  '几内亚比索',
  ...['近', '今', '昨'].flatMap((day) => [...'报報市刊站网網院校'].map((own) => `${day}日本${own}`)),
  '中国城',
  '美国队长',
  'New Mexico',
  'Georgia Tech',
  'Jordan River',
];
/** Scripts without spaces between words need no word borders. */
const SPACED = String.raw`[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]]`;

/** The codes of all regions, found once: two letters that have a name. */
function regionCodes(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => !NO_REGION.has(code) && names.of(code));
}

/**
 * The names of the world's regions in some languages.
 * @returns region keys by name, as written
 * @see https://cldr.unicode.org/translation/displaynames/countryregion-territory-names
 */
export function regionNames(languages: readonly string[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const displays = languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })),
  );
  for (const code of regionCodes()) {
    const names = [...displays.map((display) => display.of(code) ?? ''), ...(MORE_NAMES[code] ?? [])];
    for (const name of names.flatMap(splitName)) if (!byName.has(name)) byName.set(name, `cc:${code}`);
  }
  return byName;
}

/** CLDR writes Myanmar (Burma), Hong Kong SAR China, 中国香港特别行政区. */
function splitName(name: string): string[] {
  const [, outside = name, inside] = /^(.*?)\s*[(（](.*)[)）]$/u.exec(name) ?? [];
  const bare = outside.replace(/ SAR China$/, '').replace(/^中[国國](.+)特[别別]行政[区區]$/u, '$1');
  const whole = outside.replace(/^中[国國](?=.+行政[区區]$)/u, '');
  return [outside, inside ?? '', whole, bare].map((text) => text.trim()).filter((text) => text.length > 1);
}

/** Finds the regions that a text names; names in capitals and small letters are told apart: Turkey is no turkey. */
export function findRegions(runs: readonly TextRun[], names: ReadonlyMap<string, string>): RegionSpan[] {
  const pattern = namePattern([...names.keys(), ...OTHER_WORDS]);
  return runs.flatMap((run) =>
    Array.from(run.text.matchAll(pattern)).flatMap((match) => {
      const key = names.get(match[0]);
      const start = run.start + match.index;
      return key && isWholeKorean(run.text, match.index, match[0]) ? [{ start, end: start + match[0].length, key }] : [];
    }),
  );
}

function namePattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const alternatives = (isSpaced: boolean) =>
    longestFirst
      .filter((name) => STARTS_SPACED.test(name) === isSpaced)
      .map(escapePattern)
      .join('|');
  return new RegExp(`(?<!${SPACED})(?:${alternatives(true)})(?!${SPACED})|${alternatives(false)}`, 'gv');
}

const STARTS_SPACED = new RegExp(`^${SPACED}`, 'v');
const escapePattern = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Tags of words that may hold a region's name: 驻日本大使馆. */
const NAME_TAG = /^(?:[A-Z]+|n[rstz])$/;

/**
 * Drops regions that begin in one word and end in another, or that a common noun holds: 沿海地区 is no 海地.
 * @param words - of the text, in its order
 */
export function withinWords<S extends Span>(regions: readonly S[], words: readonly WordSpan[] = []): S[] {
  const wordAt: WordSpan[] = [];
  for (const word of words) for (let unit = word.start; unit < word.end; unit++) wordAt[unit] = word;
  return regions.filter(({ start, end }) => {
    const [head, tail] = [wordAt[start], wordAt[end - 1]];
    if (head && head === tail) return head.start === start || NAME_TAG.test(head.tag);
    return (head?.start ?? start) >= start && (tail?.end ?? end) <= end;
  });
}
