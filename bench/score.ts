import type { CorpusPage, Expected } from './corpus';
import type { Prediction } from './extractors';
import { mean } from './statistics';

/** Shares of tokens found, found wrongly, and missed. */
interface Counts {
  readonly hits: number;
  readonly extras: number;
  readonly misses: number;
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Languages that write without spaces: they are compared by pairs of characters. */
const UNSPACED = new Set(['zh', 'ja', 'ko', 'th', 'my']);
/** Words in a shingle, as in the article extraction benchmark of Scrapinghub. */
const SHINGLE = 4;

/** Scores the texts of one dataset by its own metric. */
export function scoreTexts(dataset: string, pages: readonly CorpusPage[], predictions: Readonly<Record<string, Prediction>>): Score {
  const text = (page: CorpusPage) => predictions[page.id]?.text ?? '';
  if (hasSegments(dataset)) return microScore(pages.map((page) => countSegments(page.expected, text(page))));
  return macroScore(pages.map((page) => countPage(dataset, page, text(page))));
}

/** Whether a dataset's annotators marked segments that the text must, and must not, hold, instead of writing the text down. */
export const hasSegments = (dataset: string) => dataset === 'trafilatura';

/** A text found on a page whose whole text is known. */
export interface Sample {
  readonly dataset: string;
  readonly page: CorpusPage;
  readonly text: string;
}

/** F1 over pages of any dataset whose whole text is known, each compared by its dataset's own tokens. */
export function scoreSamples(samples: readonly Sample[]): number {
  if (samples.length === 0) return Number.NaN;
  return macroScore(samples.map(({ dataset, page, text }) => countPage(dataset, page, text))).f1 || 0;
}

function countPage(dataset: string, page: CorpusPage, text: string): Counts {
  const truth = page.expected.articleBody ?? page.expected.body ?? page.expected.text ?? '';
  const byPairs = dataset !== 'scrapinghub' && UNSPACED.has(page.lang);
  return byPairs ? overlap(characterPairs(truth), characterPairs(text)) : overlap(shingles(truth), shingles(text));
}

/** All runs of four words, or the whole text where it is shorter. */
function shingles(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const starts = Array.from({ length: Math.max(1, words.length - SHINGLE + 1) }, (_, start) =>
    words.slice(start, start + SHINGLE).join(' '),
  );
  return starts.filter(Boolean);
}

/** Words of Latin text and single characters whole; everything else in pairs. */
function characterPairs(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const characters = [...word];
    if (characters.length === 1 || /^[\0-\u024f]+$/.test(word)) return [word];
    return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  });
}

/** Counts of two bags of tokens, each page weighing one. */
function overlap(truth: readonly string[], found: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) hits += 1;
    left.set(token, count - 1);
  }
  const total = truth.length + found.length - hits;
  return total === 0
    ? { hits: 0, extras: 0, misses: 0 }
    : { hits: hits / total, extras: (found.length - hits) / total, misses: (truth.length - hits) / total };
}

function countSegments({ with: wanted = [], without = [] }: Expected, text: string): Counts {
  const normalized = collapse(text);
  const has = (segment: string) => normalized.includes(collapse(segment));
  const hits = wanted.filter(has).length;
  return { hits, extras: without.filter(has).length, misses: wanted.length - hits };
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();

function microScore(counts: readonly Counts[]): Score {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  const precision = ratio(sum('hits'), sum('hits') + sum('extras'));
  const recall = ratio(sum('hits'), sum('hits') + sum('misses'));
  return { f1: harmonic(precision, recall), precision, recall };
}

/** Means over the pages that have something to be precise about, and something to recall. */
function macroScore(counts: readonly Counts[]): Score {
  const precision = mean(counts.filter(({ hits, extras }) => hits + extras > 0).map(({ hits, extras }) => ratio(hits, hits + extras)));
  const recall = mean(counts.filter(({ hits, misses }) => hits + misses > 0).map(({ hits, misses }) => ratio(hits, hits + misses)));
  return { f1: harmonic(precision, recall), precision, recall };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
