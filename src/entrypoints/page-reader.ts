import type { Article, ExtractionError } from '../core/article';
import type { Result } from '../core/result';
import type { ExtractionOptions } from '../extraction/extract-article';

/** What `extraction.ts` leaves on the global object of its isolated world. */
export interface PageReader {
  readonly readPage: (options?: ExtractionOptions) => Result<Article, ExtractionError>;
}

/** The page reader that was injected before this script. */
export function getPageReader(): PageReader {
  const { limpidPageReader } = globalThis as { limpidPageReader?: PageReader };
  if (!limpidPageReader) throw new Error('extraction.js was not injected before content.js');
  return limpidPageReader;
}
