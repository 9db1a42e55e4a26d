import type { Article } from '../core/article';
import { articleToWrite } from '../core/format/article-to-write';
import { withCleanLinks } from '../core/format/clean-links';
import { toHtml } from '../core/format/html';
import { toMarkdown } from '../core/format/markdown';
import { toPlainText } from '../core/format/plain-text';
import { paragraphsOf, quote } from '../core/format/quote';
import { partOf } from '../core/passage';
import type { PassageToCopy } from '../view/tools/use-passage';
import { chosenCopyOptions } from './chosen-copy-options';
import { offerCopyWriter, offerPassageWriter, type WriteCopy } from './reader-parts';

/** The formats of copies as a script of its own, loaded when somebody copies. */
const writeCopy: WriteCopy = (article, entities, settings) => {
  const { cleaned, removed: inArticle } = articleToWrite(article, entities, settings.copyCleanLinks);
  const { options, removed: inNames } = chosenCopyOptions(settings, entities);
  const removed = inArticle + inNames;
  if (settings.copyAs === 'markdown') return { text: toMarkdown(cleaned, options), removed };
  if (settings.copyAs === 'plain') return { text: toPlainText(cleaned, options), removed };
  const rich = { ...options, headerStyle: settings.copyHeaderStyle === 'full' ? 'full' : 'lines' } as const; // front matter is for files
  return { text: toPlainText(cleaned, rich), html: toHtml(cleaned, rich), removed };
};

offerCopyWriter(writeCopy);
offerPassageWriter({
  quote: (article, { part, address }, { copyCleanLinks }) => {
    const passage = withPart(article, part);
    return quote(copyCleanLinks ? withCleanLinks(passage) : passage, address);
  },
  copy: (article, { part }, entities, settings) => writeCopy(withPart(article, part), entities, settings),
});

/** An article of which only a part is left: what stands between two offsets of its text, or lines that it does not hold. */
function withPart(article: Article, part: PassageToCopy['part']): Article {
  const { standfirst: _, leadImage: __, ...rest } = article;
  return { ...rest, content: typeof part === 'string' ? paragraphsOf(part) : partOf(article.content, part.from, part.to) };
}
