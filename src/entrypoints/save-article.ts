import type { Article } from '../core/article';
import { fileName } from '../core/format/file-name';
import { obsidianAddress } from '../core/format/obsidian';
import { copyToClipboard } from '../platform/clipboard';
import { downloadFile, openAddress } from '../platform/download';
import { askForScript } from '../platform/script-requests';
import type { CopyOutcome } from '../view/copy-status';
import type { StageState } from '../view/reader/stage';
import type { SaveArticle } from '../view/tools/save/save-kinds';
import { offeredCopyWriter, offeredFileWriter } from './reader-parts';

/** Saves an article as a file, without a permission, by a link to what was written here. */
export const saveArticle: SaveArticle = async (kind, article, state, onProgress) => {
  const name = fileName(article, state.settings.fileName, kind);
  if (kind === 'md' || kind === 'txt') return saveText(name, kind, article, state);
  if (!offeredFileWriter()) await askForScript('save-formats');
  const { copyCleanLinks: cleanLinks, savePictures: pictures } = state.settings;
  const written = await offeredFileWriter()?.(kind, article, state.entities, { cleanLinks, pictures, onProgress });
  if (!written) return undefined;
  downloadFile(name, written.blob);
  return { name, bytes: written.blob.size, missing: written.missing };
};

/** Copies an article as Markdown, for the note that Obsidian then makes of the clipboard: an address could not hold a long one. */
export async function sendToObsidian(article: Article, state: StageState): Promise<CopyOutcome> {
  const written = await writeText('md', article, state);
  const outcome = { copied: written !== undefined && (await copyToClipboard({ text: written.text })), removed: written?.removed ?? 0 };
  const { fileName: template, obsidianVault } = state.settings;
  if (outcome.copied) openAddress(obsidianAddress(fileName(article, template, 'md'), obsidianVault));
  return outcome;
}

/** As copies are written, in Markdown or plain. */
async function saveText(name: string, kind: 'md' | 'txt', article: Article, state: StageState) {
  const written = await writeText(kind, article, state);
  if (!written) return undefined;
  const blob = new Blob([`${written.text}\n`], { type: `${kind === 'md' ? 'text/markdown' : 'text/plain'};charset=utf-8` });
  downloadFile(name, blob);
  return { name, bytes: blob.size, missing: 0 };
}

async function writeText(kind: 'md' | 'txt', article: Article, { entities, settings }: StageState) {
  if (!offeredCopyWriter()) await askForScript('copy-formats');
  return offeredCopyWriter()?.(article, entities, { ...settings, copyAs: kind === 'md' ? 'markdown' : 'plain' });
}
