import type { Bar } from '../bars';
import { formatNumber, formatPercent, formatShare, formatTable } from '../text-table';
import type { TagScore } from './score-tags';

/** F1 by dataset. */
const F1_BARS: Readonly<Record<string, number>> = { fundus: 0.8, trafilatura: 0.8 };
/** Share of the pages annotated as having no tags on which nothing is said. */
const LEAST_SILENT = 0.9;

/** What is asked of one dataset's tags; a page that was not read counts as one without tags. */
export function judgeTags(dataset: string, { annotated, f1, untagged, silent }: TagScore): readonly Bar[] {
  const limit = F1_BARS[dataset];
  const bars: Bar[] = [];
  if (limit !== undefined && annotated > 0) bars.push(atLeast(`${dataset} tags F1`, limit, f1, formatShare));
  if (untagged > 0) bars.push(atLeast(`${dataset} silent where there are none`, LEAST_SILENT, silent, formatPercent));
  return bars;
}

/** The scores as a table. */
export function formatTagScores(scores: Readonly<Record<string, TagScore>>): string {
  const rows = Object.entries(scores).map(([dataset, { annotated, precision, recall, f1, untagged, silent }]) => [
    dataset,
    formatNumber(annotated, 0),
    ...[precision, recall, f1].map(formatShare),
    formatNumber(untagged, 0),
    formatPercent(silent),
  ]);
  return formatTable([['tags', 'pages', 'precision', 'recall', 'F1', 'without', 'silent'], ...rows]);
}

function atLeast(name: string, limit: number, value: number, format: (value: number) => string): Bar {
  return { name, asked: `≥ ${format(limit)}`, measured: format(value), met: value >= limit, enforced: true };
}
