import type { Article, ExtractionError } from '../core/article';
import type { Result } from '../core/result';
import type { Page } from '../extraction/page';

/** What `extraction.ts` leaves on the global object of its isolated world. */
export interface PageReader {
  /** By the page's site rule, where the script that knows it was injected; `rules: false` reads every page by heuristics. */
  readonly readPage: (options?: { readonly rules: boolean }) => Result<Article, ExtractionError>;
  /** Reads another page than the one that is open; what it throws is the asker's. */
  readonly readOther: (page: Page) => Result<Article, ExtractionError>;
}

/** The page reader that was injected before this script. */
export function getPageReader(): PageReader {
  const { limpidPageReader } = globalThis as { limpidPageReader?: PageReader };
  if (!limpidPageReader) throw new Error('extraction.js was not injected before content.js');
  return limpidPageReader;
}
