import type { ChromiumWithExtension } from './chromium';

export const workerOf = async ({ context }: ChromiumWithExtension) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** A button without a popup only grants the tab, as the shortcut and a choice in the context menu do. */
export async function grant(browser: ChromiumWithExtension): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate(`chrome.action.setPopup({ popup: '' })`);
  await browser.clickButton(browser.page);
  await worker.evaluate(`chrome.action.setPopup({ popup: 'entrypoints/popup/index.html' })`);
}

/** Chromium, headless, has neither keys of extensions nor a context menu to click: their events are sent, of the `tab` in front. */
export async function send(browser: ChromiumWithExtension, event: string): Promise<void> {
  await (await workerOf(browser)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => { chrome.${event} })`);
}

export const choose = (browser: ChromiumWithExtension, info: object) =>
  send(browser, `contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab)`);

/** What the button is marked with, and what it is called. */
export async function buttonOf(browser: ChromiumWithExtension): Promise<string> {
  return String(
    await (await workerOf(browser)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(async ([{ id: tabId }]) =>
      [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })].join(' '))`),
  );
}
