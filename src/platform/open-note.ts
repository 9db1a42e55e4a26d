import browser from 'webextension-polyfill';
import type { NoteRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';
import { isFirefox } from './is-firefox';
import { onPageAsks } from './on-page-asks';

/** What makes a note of the clipboard in Obsidian; no other address is opened for a content script. */
const NOTE = 'obsidian://new?';

/**
 * Hands an address to Obsidian; the page stays.
 *
 * Where a page's `navigation` is told of links to other programs, and could prevent them, the background hands it over. In
 * Firefox it is not; there a tab that the background sends to a program that is not installed shows an error instead of the page.
 */
export async function openNote(address: string): Promise<boolean> {
  if (isFirefox()) {
    Object.assign(document.createElement('a'), { href: address }).click();
    return true;
  }
  return askBackground({ name: 'open-note', address });
}

/** Answers content scripts that have a note to make, in their own tab. */
export function onNoteToOpen(): void {
  onPageAsks<NoteRequest>('open-note', ({ address }, tabId) =>
    typeof address === 'string' && address.startsWith(NOTE) ? openIn(tabId, address) : undefined,
  );
}

function openIn(tabId: number, url: string): Promise<boolean> {
  return browser.tabs.update(tabId, { url }).then(
    () => true,
    () => false,
  );
}
