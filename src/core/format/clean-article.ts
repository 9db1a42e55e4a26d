import type { Article } from '../article';
import { type Cleaned, cleanCharacters } from './clean-characters';
import { cleanContent } from './clean-content';

/**
 * An article whose words are worth pasting: title, names and text without characters that nobody sees, but those that shape others.
 * @example cleanArticle({ ...article, title: 'Be\u00adll' }) // { cleaned: { ...article, title: 'Bell' }, removed: 1 }
 */
export function cleanArticle(article: Article): Cleaned<Article> {
  let removed = 0;
  const take = <Kind>(result: Cleaned<Kind>): Kind => {
    removed += result.removed;
    return result.cleaned;
  };
  const line = (text: string) => take(cleanLine(text));
  const { source, siteName } = article;
  const cleaned = {
    ...article,
    title: line(article.title),
    bylines: article.bylines.map(line),
    ...(source === undefined ? {} : { source: line(source) }),
    ...(siteName === undefined ? {} : { siteName: line(siteName) }),
    content: take(cleanContent(article.content)),
  };
  return { cleaned, removed };
}

/**
 * A name or a title as one line.
 * @example cleanLine('Skerry\n Po\u00adint') // { cleaned: 'Skerry Point', removed: 1 }
 */
export function cleanLine(text: string): Cleaned<string> {
  return cleanCharacters(text.replace(/\s+/g, ' '));
}
