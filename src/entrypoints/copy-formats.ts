import { cleanArticle } from '../core/format/clean-article';
import { toHtml } from '../core/format/html';
import { toMarkdown } from '../core/format/markdown';
import { toPlainText } from '../core/format/plain-text';
import { withoutKeywordLinks } from '../core/keyword-links';
import { offerCopyWriter } from './reader-parts';

/** The formats of copies as a script of its own, loaded when somebody copies. */
offerCopyWriter((article, entities, { copyAs, copyHeader: header, copyCaptions: captions }) => {
  const content = withoutKeywordLinks(article.content, entities, article.url);
  const { cleaned } = cleanArticle({ ...article, content });
  if (copyAs === 'markdown') return { text: toMarkdown(cleaned, { header, captions }) };
  return { text: toPlainText(cleaned, { header, captions }), html: toHtml(cleaned, { header }) };
});
