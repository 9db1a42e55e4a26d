import browser from 'webextension-polyfill';
import {
  dispatchTabRequest,
  parseTabRequest,
  type TabHandlers,
  type TabRequest,
  type TabRequestName,
  type TabResponse,
} from '../messaging/protocol';

/** Only the top frame answers: it holds the reader. */
const TOP_FRAME = { frameId: 0 };

/**
 * Sends a request to the content script of a tab.
 * @throws where the tab has no content script
 */
export async function sendTabRequest<Name extends TabRequestName>(tabId: number, request: TabRequest<Name>): Promise<TabResponse<Name>> {
  const response: unknown = await browser.tabs.sendMessage(tabId, request, TOP_FRAME);
  if (response === undefined) throw new Error(`no answer to ${request.name}`);
  return response as TabResponse<Name>;
}

/**
 * Answers requests from this extension's own pages and background.
 * @returns a function that stops answering
 */
export function listenToTabRequests(handlers: TabHandlers): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = parseTabRequest(message);
    return request && isFromExtension(sender) ? dispatchTabRequest(request, handlers) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Is it a page of the extension, or its background, and no content script? */
export function isFromExtension({ id, url }: browser.Runtime.MessageSender): boolean {
  return id === browser.runtime.id && !isWebPage(url);
}

function isWebPage(url: string | undefined): boolean {
  return url !== undefined && !url.startsWith(browser.runtime.getURL(''));
}
