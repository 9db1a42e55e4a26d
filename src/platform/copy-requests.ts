import browser from 'webextension-polyfill';
import type { Article } from '../core/article';
import type { CopyAnswer, CopyRequest, SelectedRequest } from '../messaging/protocol';
import { injectCopier } from './tabs';

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

/** What is selected, as an article; without one where that is no text. */
interface SelectedAnswer {
  readonly article?: Article;
}

/** Answers the extension's own pages, the popup in a tab of its own too, with what is selected. */
export function onSelectedAsked(read: (request: SelectedRequest) => SelectedAnswer): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, url }: browser.Runtime.MessageSender) => {
    const isOwn = id === browser.runtime.id && (!tab || url?.startsWith(browser.runtime.getURL('')));
    const { name } = (message ?? {}) as Partial<SelectedRequest>;
    return name === 'read-selected' && isOwn ? Promise.resolve(read(message as SelectedRequest)) : undefined;
  });
}

/** Asks the page of a tab for what is selected, bringing what reads it where nobody answers. */
export async function readSelected(tabId: number, request: SelectedRequest): Promise<Article | undefined> {
  const ask = () =>
    browser.tabs.sendMessage<SelectedRequest, SelectedAnswer | undefined>(tabId, request, { frameId: 0 }).catch(() => undefined);
  const answer = (await ask()) ?? (await injectCopier(tabId).then(ask));
  return answer?.article;
}
