import browser from 'webextension-polyfill';
import type { AutoOpenRequest, FileRequest, NoteRequest, OwnReaderRequest, ScriptRequest } from '../messaging/protocol';

/** Asks the background to do something for a page; returns whether it did. */
export function askBackground(request: AutoOpenRequest | FileRequest | NoteRequest | OwnReaderRequest | ScriptRequest): Promise<boolean> {
  return browser.runtime.sendMessage(request).then(
    (answer) => answer === true,
    () => false,
  );
}
