import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What annotators say of a page; which fields there are depends on the dataset. */
export interface Expected {
  /** The whole body text, under the name each dataset has for it. */
  readonly articleBody?: string;
  readonly body?: string;
  readonly text?: string;
  /** Segments that the text must, and must not, hold. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** Segments of readers' comments. */
  readonly comments?: readonly string[] | null;
  readonly title?: string;
  readonly date?: string;
  readonly publishing_date?: string;
  readonly publishedTime?: string;
  readonly author?: string | readonly string[];
  readonly authors?: readonly string[];
  readonly byline?: string;
  readonly topics?: readonly string[];
  readonly tags?: readonly string[];
}

/** One page of a corpus. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  /** Path of the page, relative to the dataset's folder; gzipped where it ends in .gz. */
  readonly file: string;
  /** ISO 639-1. */
  readonly lang: string;
  readonly expected: Expected;
}

/** The names of the datasets that a corpus folder holds, in the order the tables use. */
export const DATASETS = ['scrapinghub', 'trafilatura', 'fundus', 'magichtml', 'newspaper', 'readability', 'own'] as const;

/**
 * Reads the pages of one dataset.
 * @returns undefined where the folder does not hold it
 */
export function readDataset(corpus: string, dataset: string): readonly CorpusPage[] | undefined {
  const file = join(corpus, dataset, 'manifest.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as CorpusPage[]).map((page) => ({ ...page, url: webAddress(page) }));
}

/** Some pages have a name instead of an address; they get one that no site has. */
function webAddress({ id, url }: CorpusPage): string {
  return /^https?:/.test(url) ? url : `https://corpus.example/${encodeURIComponent(id)}`;
}

/** The HTML of a page, UTF-8. */
export function readHtml(corpus: string, dataset: string, { file }: CorpusPage): Buffer {
  const bytes = readFileSync(join(corpus, dataset, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
