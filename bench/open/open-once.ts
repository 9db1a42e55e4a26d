import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../../e2e/kit/chromium';

/** One opening of a reader; times in milliseconds. */
export interface Opening {
  /** From the click or the command to the first frame with the reader in it. */
  readonly time: number;
  /** The longest task of the page on the way. */
  readonly longestTask: number;
}

/** Milliseconds since the epoch, on the clock that all processes of one machine share. */
const NOW = 'performance.timeOrigin + performance.now()';
/** Notes the first frame after a host with a shadow root stands in the root element, and tasks over 50 ms. */
const WATCH = `globalThis.watched = new Promise((resolve) => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  new MutationObserver((_, watcher) => {
    if (!Array.from(document.documentElement.children).some(({ shadowRoot }) => shadowRoot)) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const painted = ${NOW};
        setTimeout(() => resolve({ painted, longestTask: Math.max(0, ...tasks) }), 1000); // the tools come meanwhile
      };
      port2.postMessage(0);
    });
  }).observe(document.documentElement, { childList: true });
});0`;
const CLICKED = `new Promise((resolve) => {
  addEventListener('click', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), { capture: true, once: true });
})`;
const SEND_COMMAND = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const start = ${NOW};
  chrome.commands.onCommand.dispatch('toggle-reader', tab);
  return start;
})`;

/** What a person takes at least to see a page, or a button, and press a key, or it, in milliseconds. */
const REACTION = 500;

/** Opens the reader by a click on the button in the popup, as soon after it is there as a person can. */
export async function openByPopup({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<Opening> {
  const popup = await openPopup(page);
  const button = popup.locator('.primary');
  await button.waitFor();
  await delay(REACTION);
  await page.evaluate(WATCH);
  const clicked = popup.evaluate(CLICKED);
  await button.click({ noWaitAfter: true });
  const opening = await readOpening(page, Number(await clicked));
  await leavePopup();
  return opening;
}

/** Opens the reader by the extension's command, which the shortcut sends; a button without a popup only grants the tab. */
export async function openByCommand({ context, page, clickButton }: ChromiumWithExtension): Promise<Opening> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.action.setPopup({ popup: '' })`);
  await clickButton(page);
  await delay(REACTION);
  await page.evaluate(WATCH);
  const opening = await readOpening(page, Number(await worker.evaluate(SEND_COMMAND)));
  await worker.evaluate(`chrome.action.setPopup({ popup: 'entrypoints/popup/index.html' })`);
  return opening;
}

async function readOpening(page: Page, start: number): Promise<Opening> {
  const { painted, longestTask } = (await page.evaluate('watched')) as { painted: number; longestTask: number };
  return { time: painted - start, longestTask };
}
