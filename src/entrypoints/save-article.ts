import type { Article } from '../core/article';
import { fileName } from '../core/format/file-name';
import { obsidianAddress } from '../core/format/obsidian';
import { copyToClipboard } from '../platform/clipboard';
import { openNote } from '../platform/open-note';
import { saveFile } from '../platform/save-file';
import { askForScript } from '../platform/script-requests';
import type { CopyOutcome } from '../view/copy-status';
import type { StageState } from '../view/reader/stage';
import type { SaveArticle, SaveOptions } from '../view/tools/save/save-kinds';
import { offeredCopyWriter, offeredFileWriter } from './reader-parts';

/** Saves an article as a file, without a permission, by a link to what was written here. */
export const saveArticle: SaveArticle = async (kind, article, state, options) => {
  const name = fileName(article, state.settings.fileName, kind);
  const written =
    kind === 'md' || kind === 'txt' ? await writeTextFile(kind, article, state) : await writeFile(kind, article, state, options);
  options.signal.throwIfAborted();
  if (!written || !(await saveFile(name, written.blob))) return undefined;
  return { name, bytes: written.blob.size, missing: written.missing };
};

/** Copies an article as Markdown, for the note that Obsidian then makes of the clipboard: an address could not hold a long one. */
export async function sendToObsidian(article: Article, state: StageState): Promise<CopyOutcome> {
  const written = await writeText('md', article, state);
  const outcome = { copied: written !== undefined && (await copyToClipboard({ text: written.text })), removed: written?.removed ?? 0 };
  const { fileName: template, obsidianVault } = state.settings;
  if (outcome.copied) await openNote(obsidianAddress(fileName(article, template, 'md'), obsidianVault));
  return outcome;
}

async function writeFile(kind: 'html' | 'epub', article: Article, { entities, settings }: StageState, options: SaveOptions) {
  if (!offeredFileWriter()) await askForScript('save-formats');
  const { copyCleanLinks: cleanLinks, savePictures: pictures } = settings;
  return offeredFileWriter()?.(kind, article, entities, { cleanLinks, pictures, ...options });
}

/** As copies are written, in Markdown or plain. */
async function writeTextFile(kind: 'md' | 'txt', article: Article, state: StageState) {
  const written = await writeText(kind, article, state);
  const type = `${kind === 'md' ? 'text/markdown' : 'text/plain'};charset=utf-8`;
  return written && { blob: new Blob([`${written.text}\n`], { type }), missing: 0 };
}

async function writeText(kind: 'md' | 'txt', article: Article, { entities, settings }: StageState) {
  if (!offeredCopyWriter()) await askForScript('copy-formats');
  return offeredCopyWriter()?.(article, entities, { ...settings, copyAs: kind === 'md' ? 'markdown' : 'plain' });
}
