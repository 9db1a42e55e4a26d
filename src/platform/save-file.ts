import browser from 'webextension-polyfill';
import type { FileRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';
import { downloadFile, downloadFromFrame } from './download';
import { isFirefox } from './is-firefox';
import { isPrivate } from './is-private';

/**
 * Gives the person a file from within a page that neither sees nor prevents it; returns whether the browser has it.
 *
 * In Firefox a page's policy forbids Blobs to frames in it: there the background clicks the link. It would tell of a file from
 * a private window in the list of all others, so in one the page's own document must do.
 */
export async function saveFile(name: string, blob: Blob): Promise<boolean> {
  if (isFirefox() && !isPrivate()) return askBackground({ name: 'save-file', file: name, blob });
  if (isSandboxed()) return false; // Chromium drops the file without a word
  if (isFirefox()) downloadFile(name, blob);
  else downloadFromFrame(name, blob);
  return true;
}

/** A page that its own site takes for a stranger. */
const isSandboxed = () => self.origin === 'null' && /^https?:$/.test(location.protocol);

/** Answers content scripts that have a file to save, where the background is a page. */
export function onFileToSave(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name, file, blob } = (message ?? {}) as Partial<FileRequest>;
    if (name !== 'save-file' || sender.id !== browser.runtime.id || typeof file !== 'string' || !(blob instanceof Blob)) return undefined;
    downloadFile(file, blob);
    return Promise.resolve(true);
  });
}
