import { extractArticle, readArticle } from '../extraction/extract-article';
import type { PageReader } from './page-reader';
import { offeredRuleReader } from './reader-parts';

/**
 * Extraction as a script of its own: injected before the content script, and by the bench alone, so that what is
 * measured is the file that ships.
 */
const reader: PageReader = {
  readPage: ({ rules } = { rules: true }) => extractArticle(document, { rules: rules ? offeredRuleReader() : undefined }),
  readOther: (page) => readArticle(page, { rules: offeredRuleReader() }),
};

(globalThis as { limpidPageReader?: PageReader }).limpidPageReader = reader;
