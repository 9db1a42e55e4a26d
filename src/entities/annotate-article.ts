import type { Article } from '../core/article';
import { textRuns } from '../core/content-text';
import { findMentions } from '../core/mentions';
import { findGlosses } from './gloss';

/** Adds to an article's tags what its text tells about them. */
export function annotateArticle(article: Article): Article {
  const runs = textRuns(article.content);
  const mentions = findMentions(
    runs,
    article.tags.map((tag) => tag.key),
  );
  const glosses = findGlosses(runs, mentions);
  const tags = article.tags.map((tag) => {
    const gloss = glosses.get(tag.key);
    return gloss ? { ...tag, gloss } : tag;
  });
  return { ...article, tags };
}
