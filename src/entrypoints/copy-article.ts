import type { Article } from '../core/article';
import type { Entity } from '../core/entity';
import { type ClipboardContent, copyToClipboard } from '../platform/clipboard';
import type { Settings } from '../settings/settings-schema';
import type { CopyOutcome } from '../view/copy-status';
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
): Promise<CopyOutcome> {
  if (!offeredCopyWriter()) await load();
  const copy = offeredCopyWriter()?.(article, entities, settings);
  return copy ? { copied: await copyToClipboard(copy), removed: copy.removed } : { copied: false, removed: 0 };
}

/** Copies what is written already; it tells how many characters that nobody sees were taken out of it. */
export async function copyContent({ removed = 0, ...content }: ClipboardContent & { readonly removed?: number }): Promise<CopyOutcome> {
  return { copied: await copyToClipboard(content), removed };
}

/** Copies words as they are. */
export function copyText(text: string): Promise<CopyOutcome> {
  return copyContent({ text });
}
