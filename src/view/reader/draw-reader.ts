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
  if (hasLongText(elements.article)) setPlainly(elements.article);
  readerSheet();
  return elements;
}

/** UTF-16 code units of one text node. */
const LONG_TEXT = 5000;

function hasLongText(article: HTMLElement): boolean {
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).length > LONG_TEXT) return true;
  return false;
}

/** SECURITY: where letters or marks are set closer by pairs, Chromium breaks lines in time of the text's length squared: it could hang. */
function setPlainly({ style }: HTMLElement): void {
  style.setProperty('font-kerning', 'none');
  style.setProperty('text-spacing-trim', 'space-all');
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
