import type { Article } from '../../core/article';
import { hostOf } from '../../core/host';
import { formatDay, lengthFacts } from '../article-facts';
import { useTranslate } from '../translation';

/** Title, who wrote it, where and when it appeared, how long it is. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const t = useTranslate();
  const { title, bylines, source, published, leadImage, standfirst } = article;
  const place = [...new Set([source, article.siteName ?? hostOf(article.url)])].filter(Boolean).join(' · ');
  return (
    <header>
      <p class="place">
        <a href={article.canonicalUrl ?? article.url}>{place}</a>
      </p>
      <h1>{title || t('untitled')}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <p class="facts">
        {bylines.length > 0 && <bdi>{bylines.join(t('list_separator'))}</bdi>}
        {published && <time dateTime={published}>{formatDay(published, t)}</time>}
        {lengthFacts(article, t).map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      {leadImage && !showsImage(article) && <img class="lead" src={leadImage.src} alt={leadImage.alt} />}
    </header>
  );
}

function showsImage(article: Article): boolean {
  return JSON.stringify(article.content).includes('"tagName":"img"');
}
