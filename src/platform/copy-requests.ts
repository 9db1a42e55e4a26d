import browser from 'webextension-polyfill';
import type { Article } from '../core/article';
import type { CopyAnswer, CopyRequest, SelectedRequest } from '../messaging/protocol';
import { isFromExtension } from './messages';
import { injectCopier } from './tabs';

/** Answers the background alone: pages of the extension copy by themselves. */
export function onCopyAsked(copy: (request: CopyRequest) => Promise<CopyAnswer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name } = (message ?? {}) as Partial<CopyRequest>;
    return name === 'copy-now' && sender.id === browser.runtime.id && !sender.tab ? copy(message as CopyRequest) : undefined;
  });
}

/** Asks the page of a tab to copy; undefined where it could not be asked. */
export function askToCopy(tabId: number, request: CopyRequest): Promise<CopyAnswer | undefined> {
  return askCopier<CopyRequest, CopyAnswer>(tabId, request);
}

/** What is selected, as an article; without one where that is no text. */
interface SelectedAnswer {
  readonly article?: Article;
}

/** Answers the extension's own pages, the popup in a tab of its own too, with what is selected. */
export function onSelectedAsked(read: (request: SelectedRequest) => SelectedAnswer): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name } = (message ?? {}) as Partial<SelectedRequest>;
    return name === 'read-selected' && isFromExtension(sender) ? Promise.resolve(read(message as SelectedRequest)) : undefined;
  });
}

/** Asks the page of a tab for what is selected. */
export async function readSelected(tabId: number, request: SelectedRequest): Promise<Article | undefined> {
  return (await askCopier<SelectedRequest, SelectedAnswer>(tabId, request))?.article;
}

/** Brings what answers into the page first where nobody does. */
async function askCopier<Request, Answer>(tabId: number, request: Request): Promise<Answer | undefined> {
  const ask = () => browser.tabs.sendMessage<Request, Answer | undefined>(tabId, request, { frameId: 0 }).catch(() => undefined);
  return (await ask()) ?? (await injectCopier(tabId).then(ask));
}
