import type { Measured } from './bench-tab';
import type { CorpusPage, Expected } from './corpus';
import type { DatasetRun } from './run-dataset';

export const corpusPage = (id: string, expected: Expected, lang = 'en'): CorpusPage => ({
  id,
  url: `https://corpus.example/${id}`,
  file: '',
  lang,
  expected,
});

export const measured = (text: string, more: Partial<Measured> = {}): Measured => ({ text, ms: 10, cloneMs: 1, ...more });

/** A run in which nothing went wrong. */
export const datasetRun = (
  dataset: string,
  pages: readonly CorpusPage[],
  predictions: DatasetRun['predictions'],
  accidents: DatasetRun['accidents'] = [],
): DatasetRun => ({ dataset, pages, predictions, accidents });
