import type { ReadingTime } from './article';

/** Characters per minute, mean and standard deviation, by language. Source: see {@link estimateReadingTime}. */
const SPEEDS: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};
const ENGLISH = [987, 118] as const;

/**
 * Estimates how long the article takes to read.
 * @param characters - length of the visible text, in UTF-16 code units
 * @param language - BCP 47 tag; unknown languages use English speed
 * @returns whole minutes, at least 1; `slow` ≥ `fast`
 * @see https://iovs.arvojournals.org/article.aspx?articleid=2166061 (characters per minute by language)
 */
export function estimateReadingTime(characters: number, language: string | undefined): ReadingTime {
  const [mean, deviation] = SPEEDS[language?.split('-')[0]?.toLowerCase() ?? 'en'] ?? ENGLISH;
  const minutes = (speed: number) => Math.max(1, Math.round(characters / speed));
  return { fast: minutes(mean + deviation), slow: minutes(mean - deviation) };
}
