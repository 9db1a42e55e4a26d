import { type BenchTab, firstLine, type Measured } from './bench-tab';
import { type CorpusPage, readHtml } from './corpus';
import type { Extractor } from './extractors';
import { clearProgress, showProgress } from './progress';

/** What all extractors made of the pages of one dataset. */
export interface DatasetRun {
  readonly dataset: string;
  readonly pages: readonly CorpusPage[];
  /** By extractor, then by page id. */
  readonly predictions: Readonly<Record<string, Readonly<Record<string, Measured>>>>;
  readonly accidents: readonly Accident[];
}

/** Something that must not happen on a page. */
export interface Accident {
  readonly kind: 'hung' | 'changed the page' | 'threw' | 'did not load';
  /** Nobody, where the page itself failed. */
  readonly extractor?: string;
  readonly page: string;
  readonly reason?: string;
}

/** Opens every page of a dataset, showing how far it is. */
export async function runDataset(
  tab: BenchTab,
  corpus: string,
  dataset: string,
  pages: readonly CorpusPage[],
  extractors: readonly Extractor[],
): Promise<DatasetRun> {
  const predictions: Record<string, Record<string, Measured>> = Object.fromEntries(extractors.map(({ name }) => [name, {}]));
  const accidents: Accident[] = [];
  for (const [index, page] of pages.entries()) {
    showProgress(dataset, index + 1, pages.length);
    try {
      const { byExtractor, changed, hung } = await tab.measure(page.url, readHtml(corpus, dataset, page));
      for (const [name, measured] of Object.entries(byExtractor)) (predictions[name] ?? {})[page.id] = measured;
      accidents.push(...listAccidents(page.id, byExtractor, changed, hung));
    } catch (error) {
      accidents.push({ kind: 'did not load', page: page.id, reason: firstLine(error) });
    }
  }
  clearProgress();
  return { dataset, pages, predictions, accidents };
}

function listAccidents(
  page: string,
  byExtractor: Readonly<Record<string, Measured>>,
  changed: readonly string[],
  hung: Readonly<Record<string, string>>,
): readonly Accident[] {
  return [
    ...Object.entries(hung).map(([extractor, reason]) => ({ kind: 'hung' as const, extractor, page, reason })),
    ...changed.map((extractor) => ({ kind: 'changed the page' as const, extractor, page })),
    ...Object.entries(byExtractor).flatMap(([extractor, { error }]) =>
      error === undefined ? [] : [{ kind: 'threw' as const, extractor, page, reason: error }],
    ),
  ];
}
