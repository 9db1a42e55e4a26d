import type { Article } from '../article';
import { hostOf } from '../host';

/** Who the text is from, as the header of a copy names it: the source line, else the site, else the host. */
export function sourceName(article: Article): string {
  return article.source ?? article.siteName ?? hostOf(article.url);
}
