import { articleToWrite } from '../core/format/article-to-write';
import { toHtml } from '../core/format/html';
import { toMarkdown } from '../core/format/markdown';
import { toPlainText } from '../core/format/plain-text';
import { chosenCopyOptions } from './chosen-copy-options';
import { offerCopyWriter } from './reader-parts';

/** The formats of copies as a script of its own, loaded when somebody copies. */
offerCopyWriter((article, entities, settings) => {
  const { cleaned, removed: inArticle } = articleToWrite(article, entities, settings.copyCleanLinks);
  const { options, removed: inNames } = chosenCopyOptions(settings, entities);
  const removed = inArticle + inNames;
  if (settings.copyAs === 'markdown') return { text: toMarkdown(cleaned, options), removed };
  if (settings.copyAs === 'plain') return { text: toPlainText(cleaned, options), removed };
  const rich = { ...options, headerStyle: settings.copyHeaderStyle === 'full' ? 'full' : 'lines' } as const; // front matter is for files
  return { text: toPlainText(cleaned, rich), html: toHtml(cleaned, rich), removed };
});
