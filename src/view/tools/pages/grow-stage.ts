import type { Article } from '../../../core/article';
import type { LoadedPages } from '../../../core/article-pages';
import type { Entity } from '../../../core/entity';
import { withoutKeywordLinks } from '../../../core/keyword-links';
import { directionOf } from '../../../core/language';
import { drawFacts } from '../../reader/draw-facts';
import { toDom } from '../../reader/hast-to-dom';
import type { Stage } from '../../reader/stage';
import { pageLabel } from './page-words';

/** Draws an article with the pages that were loaded, and tells the reader that it has grown. */
export function growStage(stage: Stage, loaded: LoadedPages, entities: readonly Entity[]): Stage {
  const { article } = loaded;
  stage.elements.content.replaceChildren(drawPages(stage, loaded, entities));
  drawFactsAnew(stage, article);
  stage.onGrown(article);
  return { ...stage, article, isMoved: true };
}

/** Between the pages stands which one begins: words that are no text of the article, in which offsets count. */
function drawPages({ elements, t }: Stage, { article, breaks, total }: LoadedPages, entities: readonly Entity[]): DocumentFragment {
  const document = elements.content.ownerDocument;
  const drawn = toDom(withoutKeywordLinks(article.content, entities, article.url), document);
  const blocks = Array.from(drawn.children);
  for (const { place, page } of breaks) {
    const line = document.createElement('div');
    line.className = 'page-break';
    const attributes = { role: 'heading', 'aria-level': '2', 'aria-label': pageLabel(page, total, t), tabindex: '-1' };
    for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
    line.lang = t('ui_language');
    line.dir = directionOf(line.lang);
    drawn.insertBefore(line, blocks[place] ?? null);
  }
  return drawn;
}

/** Day and length come after the authors, if there are any. */
function drawFactsAnew({ elements: { facts }, t }: Stage, article: Article): void {
  const authors = article.bylines.length > 0 ? facts.firstElementChild : null;
  facts.replaceChildren(...(authors ? [authors] : []));
  drawFacts(facts, article, t);
}
