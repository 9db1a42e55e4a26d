import { countEmpty, countSlowPages, measureSpeed, SLOW_PAGE } from './dataset-table';
import { FEWEST_PAGES, isBehind, type LanguageScore, scoreLanguages } from './language-table';
import type { DatasetRun } from './run-dataset';
import { scoreTexts } from './score';
import { type MetadataScore, scoreMetadata } from './score-metadata';
import { formatNumber, formatPercent, formatShare, formatTable } from './text-table';

/** One thing that is asked of Limpid, as measured. */
export interface Bar {
  readonly name: string;
  readonly asked: string;
  readonly measured: string;
  readonly met: boolean;
  /** Whether the bench fails where it is missed. */
  readonly enforced: boolean;
}

/** F1 by dataset; the project's own pages are the ones that everybody has. */
const DATASET_BARS: Readonly<Record<string, number>> = {
  scrapinghub: 0.975,
  trafilatura: 0.935,
  fundus: 0.962,
  magichtml: 0.91,
  newspaper: 0.96,
  readability: 0.985,
  own: 0.97,
};
/** Mean F1 by language. */
const LANGUAGE_BARS: Readonly<Record<string, number>> = { zh: 0.935, ja: 0.94, ko: 0.9, ar: 0.92, ru: 0.98 };
/** The best cell of the lab's anchors in each column. */
const METADATA_BARS: Readonly<Record<string, MetadataScore>> = {
  trafilatura: { title: 0.7, date: 0.87, author: 0.63 },
  fundus: { title: 0.81, date: 0.97, author: 0.85 },
};
const MOST_EMPTY = 0.005;
/** Times Readability's time. */
const SLOWEST = { dataset: 'scrapinghub', median: 1.5, p90: 2 };

/** Holds Limpid against what the project asks of it; only what was measured is judged. */
export function judgeBars(runs: readonly DatasetRun[]): readonly Bar[] {
  return [
    ...runs.flatMap(judgeDataset),
    ...runs.flatMap(judgeMetadata),
    ...scoreLanguages(runs).flatMap(judgeLanguage),
    ...judgeBehind(scoreLanguages(runs)),
    ...judgeEmpty(runs),
    ...runs.filter(({ dataset }) => dataset === SLOWEST.dataset).flatMap(judgeSpeed),
    judgeAccidents(runs, 'live pages changed', ['changed the page']),
    judgeAccidents(runs, 'pages hung or failed', ['hung', 'threw', 'did not load']),
  ];
}

/** The bars as lines. */
export function formatBars(bars: readonly Bar[]): string {
  const rows = bars.map(({ name, asked, measured, met }) => [name, asked, measured, met ? 'met' : 'missed']);
  return formatTable([['bar', 'asked', 'measured', ''], ...rows]);
}

function judgeDataset({ dataset, pages, predictions }: DatasetRun): readonly Bar[] {
  const limit = DATASET_BARS[dataset];
  if (limit === undefined) return [];
  const { f1 } = scoreTexts(dataset, pages, predictions.limpid ?? {});
  return [{ ...atLeast(`${dataset} F1`, limit, f1), enforced: dataset === 'own' }];
}

function judgeLanguage({ language, bodyPages, bodies }: LanguageScore): readonly Bar[] {
  const limit = LANGUAGE_BARS[language];
  if (limit === undefined || bodyPages === 0) return [];
  return [atLeast(`${language} F1 (${bodyPages} pages)`, limit, bodies.limpid ?? Number.NaN)];
}

function judgeMetadata({ dataset, pages, predictions }: DatasetRun): readonly Bar[] {
  const limits = METADATA_BARS[dataset];
  if (!limits) return [];
  const found = scoreMetadata(pages, predictions.limpid ?? {});
  const fields = Object.keys(limits) as (keyof MetadataScore)[];
  return fields.filter((field) => !Number.isNaN(found[field])).map((field) => atLeast(`${dataset} ${field}`, limits[field], found[field]));
}

/** Languages with few pages are left to chance. */
function judgeBehind(scores: readonly LanguageScore[]): readonly Bar[] {
  const judged = scores.filter(({ bodyPages, segmentPages }) => bodyPages + segmentPages >= FEWEST_PAGES);
  const behind = judged.filter(
    ({ bodies, bodyPages, segments, segmentPages }) => (bodyPages > 0 && isBehind(bodies)) || (segmentPages > 0 && isBehind(segments)),
  );
  const measured = behind.map(({ language }) => language).join(' ') || '0';
  return judged.length === 0 ? [] : [{ name: 'languages behind', asked: 'none', measured, met: behind.length === 0, enforced: false }];
}

function judgeEmpty(runs: readonly DatasetRun[]): readonly Bar[] {
  const pages = runs.reduce((sum, run) => sum + run.pages.length, 0);
  const empty = runs.reduce((sum, run) => sum + countEmpty(run, 'limpid'), 0);
  const share = empty / pages;
  const measured = `${empty} of ${pages}, ${formatPercent(share)}`;
  const own = runs.filter(({ dataset }) => dataset === 'own');
  const ownEmpty = own.reduce((sum, run) => sum + countEmpty(run, 'limpid'), 0);
  return [
    { name: 'empty results', asked: `≤ ${formatPercent(MOST_EMPTY)}`, measured, met: share <= MOST_EMPTY, enforced: false },
    ...own.map(() => none('empty results on own pages', ownEmpty)),
  ];
}

function judgeSpeed(run: DatasetRun): readonly Bar[] {
  const { medianRatio, p90Ratio } = measureSpeed(run, 'limpid');
  if (!Number.isFinite(medianRatio)) return [];
  const slow = countSlowPages(run) ?? 0;
  const name = `pages over ${SLOW_PAGE} ms slower than defuddle`;
  return [
    atMostTimes('median', SLOWEST.median, medianRatio),
    atMostTimes('p90', SLOWEST.p90, p90Ratio),
    { name, asked: 'none', measured: String(slow), met: slow === 0, enforced: false },
  ];
}

function judgeAccidents(runs: readonly DatasetRun[], name: string, kinds: readonly string[]): Bar {
  const ours = runs.flatMap(({ accidents }) => accidents).filter(({ extractor = 'limpid' }) => extractor === 'limpid');
  return none(name, ours.filter(({ kind }) => kinds.includes(kind)).length);
}

function atLeast(name: string, limit: number, value: number): Bar {
  return { name, asked: `≥ ${formatShare(limit)}`, measured: formatShare(value), met: value >= limit, enforced: false };
}

function atMostTimes(name: string, limit: number, value: number): Bar {
  const asked = `≤ ${formatNumber(limit)} × Readability`;
  return { name: `${SLOWEST.dataset} ${name}`, asked, measured: formatNumber(value, 2), met: value <= limit, enforced: false };
}

const none = (name: string, count: number): Bar => ({ name, asked: 'none', measured: String(count), met: count === 0, enforced: true });
