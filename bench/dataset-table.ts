import type { Accident, DatasetRun } from './run-dataset';
import { scoreTexts } from './score';
import { scoreMetadata } from './score-metadata';
import { quantile } from './statistics';
import { formatNumber, formatPercent, formatShare, formatTable } from './text-table';

const COLUMNS = ['extractor', 'F1', 'P', 'R', 'empty', '', 'title', 'day', 'author', 'ms', 'p90', '× Readability', '× p90'];
/** A page that takes longer than this is a slow one, in milliseconds. */
export const SLOW_PAGE = 50;

/** Median and 90th percentile of an extractor's times, in milliseconds, and how often the reference's they are. */
export interface Speed {
  readonly median: number;
  readonly p90: number;
  readonly medianRatio: number;
  readonly p90Ratio: number;
}

/** One dataset, one line for each extractor; times as ratios to Readability's in the same run. */
export function formatDataset(run: DatasetRun): string {
  const rows = Object.keys(run.predictions).map((name) => formatExtractor(run, name));
  return [`${run.dataset} (${run.pages.length} pages)`, formatTable([COLUMNS, ...rows]), ...run.accidents.map(formatAccident)].join('\n');
}

function formatExtractor(run: DatasetRun, name: string): readonly string[] {
  const { dataset, pages, predictions } = run;
  const found = predictions[name] ?? {};
  const { f1, precision, recall } = scoreTexts(dataset, pages, found);
  const { title, date, author } = scoreMetadata(pages, found);
  const { median, p90, medianRatio, p90Ratio } = measureSpeed(run, name);
  const empty = countEmpty(run, name);
  return [
    name,
    ...[f1, precision, recall].map(formatShare),
    String(empty),
    formatPercent(empty / pages.length),
    ...[title, date, author].map(formatShare),
    ...[median, p90].map((ms) => formatNumber(ms)),
    ...[medianRatio, p90Ratio].map((ratio) => formatNumber(ratio, 2)),
  ];
}

/** Pages on which an extractor found nothing, or hung. */
export function countEmpty({ pages, predictions }: DatasetRun, name: string): number {
  return pages.filter(({ id }) => !predictions[name]?.[id]?.text).length;
}

export function measureSpeed({ predictions }: DatasetRun, name: string): Speed {
  const times = (extractor: string) => Object.values(predictions[extractor] ?? {}).map(({ ms }) => ms);
  const at = (share: number) => quantile(times(name), share);
  const ratio = (share: number) => at(share) / quantile(times('readability'), share);
  return { median: at(0.5), p90: at(0.9), medianRatio: ratio(0.5), p90Ratio: ratio(0.9) };
}

/** Pages that take Limpid long, and longer than Defuddle; undefined where not both ran. */
export function countSlowPages({ predictions: { limpid, defuddle } }: DatasetRun): number | undefined {
  if (!limpid || !defuddle) return undefined;
  return Object.entries(limpid).filter(([id, { ms }]) => ms > SLOW_PAGE && ms > (defuddle[id]?.ms ?? Number.POSITIVE_INFINITY)).length;
}

function formatAccident({ kind, extractor, page, reason }: Accident): string {
  return `! ${page}: ${extractor ? `${extractor} ${kind}` : kind}${reason ? ` (${reason})` : ''}`;
}
