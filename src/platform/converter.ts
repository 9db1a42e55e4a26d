import browser from 'webextension-polyfill';
import type { ConverterRequest } from '../messaging/protocol';

const REQUEST: ConverterRequest = { name: 'inject-converter' };

/** Asks the background to bring the converter of Chinese into this page; returns whether it did. */
export async function askForConverter(): Promise<boolean> {
  return browser.runtime.sendMessage(REQUEST).then(
    (answer) => answer === true,
    () => false,
  );
}

/**
 * Answers content scripts: the one thing they can ask for is this extension's own converter, in their own tab, in the
 * frame that holds the reader.
 */
export function onConverterAsked(inject: (tabId: number) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const isRequest = (message as Partial<ConverterRequest> | null)?.name === REQUEST.name;
    const tabId = sender.id === browser.runtime.id && sender.frameId === 0 ? sender.tab?.id : undefined;
    return isRequest && tabId !== undefined ? inject(tabId) : undefined;
  });
}
