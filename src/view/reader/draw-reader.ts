import type { Article } from '../../core/article';
import { withoutKeywordLinks } from '../../core/keyword-links';
import type { Translate } from '../translation';
import { applySettings } from './apply-settings';
import { drawArticle, type ReaderElements } from './article-view';
import { READER_CSS } from './reader-css';
import type { StageState } from './stage';

/**
 * Draws a reader in a document of its own, where no picture is fetched until it is put into the page: so it can be done
 * before anybody asks for it.
 */
export function drawReader(article: Article, { entities, settings }: StageState, t: Translate): ReaderElements {
  const inert = new DOMParser().parseFromString('', 'text/html');
  const content = withoutKeywordLinks(article.content, entities, article.url);
  const elements = drawArticle(inert, { ...article, content }, () => t('untitled'));
  applySettings(elements.reader, settings);
  readerSheet();
  return elements;
}

let sheet: CSSStyleSheet | undefined;

/** What every reader of this page is styled by. */
export function readerSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(READER_CSS);
  }
  return sheet;
}
