import browser from 'webextension-polyfill';
import type { CopyAnswer, CopyRequest } from '../messaging/protocol';

/** Answers the background alone: pages of the extension copy by themselves. */
export function onCopyAsked(copy: (request: CopyRequest) => Promise<CopyAnswer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name } = (message ?? {}) as Partial<CopyRequest>;
    return name === 'copy-now' && sender.id === browser.runtime.id && !sender.tab ? copy(message as CopyRequest) : undefined;
  });
}

/** Asks the page of a tab to copy; undefined where nobody there answers. */
export async function askToCopy(tabId: number, request: CopyRequest): Promise<CopyAnswer | undefined> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 }).then(
    (answer) => answer as CopyAnswer | undefined,
    () => undefined,
  );
}
