import { contentToPlainText } from '../core/format/plain-text';
import { annotateArticle } from '../entities/annotate-article';
import { extractArticle } from '../extraction/extract-article';
import type { PageReader } from './page-reader';

/**
 * Extraction as a script of its own: injected before the content script, and by the bench alone, so that what is
 * measured is the file that ships.
 */
const reader: PageReader = {
  readPage: (options) => {
    const result = extractArticle(document, options);
    return result.ok ? { ok: true, value: annotateArticle(result.value) } : result;
  },
  plainText: ({ content }) => contentToPlainText(content, { captions: false }),
};

(globalThis as { limpidPageReader?: PageReader }).limpidPageReader = reader;
