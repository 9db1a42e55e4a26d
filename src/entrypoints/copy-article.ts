import type { Article } from '../core/article';
import type { Entity } from '../core/entity';
import { copyToClipboard } from '../platform/clipboard';
import type { Settings } from '../settings/settings-schema';
import { offeredCopyWriter } from './reader-parts';

/**
 * Copies an article as the settings ask; to be called while a person's click is handled.
 * @param load - brings the script that writes copies
 */
export async function copyArticle(
  article: Article,
  entities: readonly Entity[],
  settings: Settings,
  load: () => Promise<unknown>,
): Promise<boolean> {
  if (!offeredCopyWriter()) await load();
  const content = offeredCopyWriter()?.(article, entities, settings);
  return content !== undefined && copyToClipboard(content);
}
