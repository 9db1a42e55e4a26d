import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article';
import { lengthFacts } from '../article-facts';
import { toDom } from '../reader/hast-to-dom';
import { useTranslate } from '../translation';

/** The article as it is read with what was picked; undefined where there is none. */
export function Preview({ article }: { readonly article: Article | undefined }) {
  const t = useTranslate();
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => content.current?.replaceChildren(...(article ? [toDom(article.content, document)] : [])), [article]);
  useLayoutEffect(() => content.current?.addEventListener('click', (event) => event.preventDefault()), []); // a link would leave the page
  const words = article && { lang: article.language, dir: article.direction };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section class="preview" aria-label={t('picker_preview')} tabIndex={0}>
      {article ? (
        <>
          <h3 {...words}>{article.title || t('untitled')}</h3>
          <p class="quiet">{lengthFacts(article, t).join(' · ')}</p>
        </>
      ) : (
        <p class="quiet">{t('picker_no_article')}</p>
      )}
      <div class="content" ref={content} {...words} />
    </section>
  );
}
