import type { Article } from '../core/article';
import type { Entity } from '../core/entity';
import { toHtml } from '../core/format/html';
import { toPlainText } from '../core/format/plain-text';
import { withoutKeywordLinks } from '../core/keyword-links';
import { copyToClipboard } from '../platform/clipboard';
import type { Settings } from '../settings/settings-schema';

/** Copies an article as the settings ask, without the links that the site put on names; to be called while a person's click is handled. */
export function copyArticle(article: Article, entities: readonly Entity[], settings: Settings): Promise<boolean> {
  const { copyHeader: header, copyCaptions: captions } = settings;
  const plain = { ...article, content: withoutKeywordLinks(article.content, entities, article.url) };
  return copyToClipboard({ text: toPlainText(plain, { header, captions }), html: toHtml(plain, { header }) });
}
