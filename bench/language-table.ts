import type { Measured } from './bench-tab';
import type { CorpusPage } from './corpus';
import type { DatasetRun } from './run-dataset';
import { hasSegments, scoreSamples, scoreTexts } from './score';
import { formatShare, formatTable } from './text-table';

/** Languages that are always listed, however few pages they have. */
const NAMED_LANGUAGES = ['zh', 'ja', 'ko', 'ar', 'ru'];
/** Pages that any other language needs to be listed. */
export const FEWEST_PAGES = 5;

/** What every extractor reaches on the pages of one language, over all datasets. */
export interface LanguageScore {
  readonly language: string;
  readonly bodyPages: number;
  /** F1 of the pages whose whole text is known, pooled, by extractor. */
  readonly bodies: Readonly<Record<string, number>>;
  readonly segmentPages: number;
  /** F1 over the segments of all pages that have them, by extractor. */
  readonly segments: Readonly<Record<string, number>>;
}

/** Pools the pages by language, the one with most pages first; Readability's own corpus is circular and left out. */
export function scoreLanguages(runs: readonly DatasetRun[]): readonly LanguageScore[] {
  const samples = runs
    .filter(({ dataset }) => dataset !== 'readability')
    .flatMap(({ dataset, pages, predictions }) => pages.map((page) => ({ dataset, page, predictions })));
  const others = new Set(samples.map(({ page }) => page.lang).filter((language) => !NAMED_LANGUAGES.includes(language)));
  const score = (language: string) => scoreLanguage(language, samples);
  const otherScores = [...others].map(score).filter((other) => countPages(other) >= FEWEST_PAGES);
  return [...NAMED_LANGUAGES.map(score), ...otherScores.toSorted((a, b) => countPages(b) - countPages(a))];
}

const countPages = ({ bodyPages, segmentPages }: LanguageScore) => bodyPages + segmentPages;

function scoreLanguage(language: string, all: readonly Sample[]): LanguageScore {
  const samples = all.filter(({ page }) => page.lang === language);
  const bodies = samples.filter(({ dataset }) => !hasSegments(dataset));
  const segments = samples.filter(({ dataset }) => hasSegments(dataset));
  const byExtractor = (score: (name: string) => number) =>
    Object.fromEntries(Object.keys(all[0]?.predictions ?? {}).map((name) => [name, score(name)]));
  return {
    language,
    bodyPages: bodies.length,
    bodies: byExtractor((name) => scoreBodies(bodies, name)),
    segmentPages: segments.length,
    segments: byExtractor((name) => scoreSegments(segments, name)),
  };
}

interface Sample {
  readonly dataset: string;
  readonly page: CorpusPage;
  readonly predictions: Readonly<Record<string, Readonly<Record<string, Measured>>>>;
}

function scoreBodies(samples: readonly Sample[], name: string): number {
  return scoreSamples(samples.map(({ dataset, page, predictions }) => ({ dataset, page, text: predictions[name]?.[page.id]?.text ?? '' })));
}

function scoreSegments(samples: readonly Sample[], name: string): number {
  const [first] = samples;
  if (!first) return Number.NaN;
  return scoreTexts(
    first.dataset,
    samples.map(({ page }) => page),
    first.predictions[name] ?? {},
  ).f1;
}

/** The languages as a table; a mark shows where another extractor is ahead of Limpid. */
export function formatLanguages(scores: readonly LanguageScore[]): string {
  const names = Object.keys(scores[0]?.bodies ?? {});
  const cells = (pages: number, f1: Readonly<Record<string, number>>) => [
    String(pages),
    ...names.map((name) => formatShare(f1[name] ?? Number.NaN)),
    markBehind(f1),
  ];
  const rows = scores.map(({ language, bodyPages, bodies, segmentPages, segments }) => [
    language,
    ...cells(bodyPages, bodies),
    ...cells(segmentPages, segments),
  ]);
  const table = formatTable([['language', 'pages', ...names, '', 'trafilatura', ...names, ''], ...rows]);
  return `By language: F1 of the pages pooled, and F1 of the segments of trafilatura; < another is ahead\n${table}`;
}

const markBehind = (f1: Readonly<Record<string, number>>) => (isBehind(f1) ? '<' : '');

/** Is another extractor ahead of Limpid? */
export function isBehind({ limpid = Number.NaN, ...others }: Readonly<Record<string, number>>): boolean {
  return Object.values(others).some((other) => other > limpid);
}
