import browser from 'webextension-polyfill';

/**
 * Answers the content scripts of this extension, each for its own tab, in the frame that holds the reader.
 * @param handle - undefined where it is nothing that could be asked for
 */
export function onPageAsks<Request extends { readonly name: string }>(
  name: Request['name'],
  handle: (request: Partial<Request>, tabId: number, url: string) => Promise<boolean> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, frameId, tab, url }: browser.Runtime.MessageSender) => {
    const request = (message ?? {}) as Partial<Request>;
    if (request.name !== name || id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return undefined;
    return handle(request, tab.id, url ?? '');
  });
}
