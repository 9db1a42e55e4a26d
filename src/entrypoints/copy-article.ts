import type { Article } from '../core/article';
import type { Entity } from '../core/entity';
import { copyToClipboard } from '../platform/clipboard';
import type { Settings } from '../settings/settings-schema';
import type { CopyOutcome } from '../view/copy-status';
import { offeredCopyWriter, offeredPassageWriter, type WritePassage, type WrittenCopy } from './reader-parts';

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
  const copy = writtenAhead(article, entities, settings) ?? offeredCopyWriter()?.(article, entities, settings);
  return copy ? { copied: await copyToClipboard(copy), removed: copy.removed } : { copied: false, removed: 0 };
}

interface CopyAhead {
  readonly of: readonly [Article, readonly Entity[], Settings];
  readonly copy: WrittenCopy;
}

let ahead: CopyAhead | undefined;

/** Writes a copy while nothing else is to do, for a press that is likely to come: of a long article that takes a while. */
export async function prepareCopy(
  article: Article,
  entities: readonly Entity[],
  settings: Settings,
  load: () => Promise<unknown>,
): Promise<void> {
  if (!offeredCopyWriter()) await load();
  await new Promise((resolve) => requestIdleCallback(resolve));
  if (writtenAhead(article, entities, settings)) return;
  const copy = offeredCopyWriter()?.(article, entities, settings);
  if (copy) ahead = { of: [article, entities, settings], copy };
}

/** What was written of exactly these. */
function writtenAhead(...wanted: CopyAhead['of']): WrittenCopy | undefined {
  return ahead?.of.every((one, index) => one === wanted[index]) ? ahead.copy : undefined;
}

/** Copies a part of an article as it is written by what `load` brings. */
export async function copyPassage(write: (writer: WritePassage) => WrittenCopy, load: () => Promise<unknown>): Promise<CopyOutcome> {
  if (!offeredPassageWriter()) await load();
  const writer = offeredPassageWriter();
  if (!writer) return { copied: false, removed: 0 };
  const { removed, ...content } = write(writer);
  return { copied: await copyToClipboard(content), removed };
}

/** Copies words as they are. */
export async function copyText(text: string): Promise<CopyOutcome> {
  return { copied: await copyToClipboard({ text }), removed: 0 };
}
