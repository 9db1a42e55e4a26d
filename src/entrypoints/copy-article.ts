import type { Article } from '../core/article';
import { toHtml } from '../core/format/html';
import { toPlainText } from '../core/format/plain-text';
import { copyToClipboard } from '../platform/clipboard';
import type { Settings } from '../settings/settings-schema';

/** Copies an article as the settings ask; to be called while a person's click is handled. */
export function copyArticle(article: Article, { copyHeader: header, copyCaptions: captions }: Settings): Promise<boolean> {
  return copyToClipboard({ text: toPlainText(article, { header, captions }), html: toHtml(article, { header }) });
}
