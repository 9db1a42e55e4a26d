import type { Worker } from '@playwright/test';
import type { ChromiumWithExtension } from '../../e2e/kit/chromium';
import { until } from '../../e2e/kit/until';
import { CONTENT_SCRIPTS, TOOLS } from '../../src/platform/page-scripts';

const FILES = [...CONTENT_SCRIPTS, ...TOOLS];
const POPUP = 'entrypoints/popup/index.html';

/** The extension's background, in which requests are sent as it sends them. */
export async function backgroundOf({ context }: ChromiumWithExtension): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Brings the extension into the page in front, by a click on the button, which grants the tab. */
export async function enterPage({ page, clickButton }: ChromiumWithExtension, worker: Worker): Promise<void> {
  await worker.evaluate(`chrome.action.setPopup({ popup: '' })`);
  await clickButton(page);
  const inject = `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
    chrome.scripting.executeScript({ target: { tabId }, files: ${JSON.stringify(FILES)} }).then(() => true, () => false))`;
  await until(() => worker.evaluate(inject)); // the grant takes a moment
  await worker.evaluate(`chrome.action.setPopup({ popup: '${POPUP}' })`);
}

/**
 * Toggles the reader; every other time its tools are given the frames to come.
 * @returns how many times it opened
 */
export function toggle(worker: Worker, times: number): Promise<number> {
  return worker.evaluate(
    async ({ count, pause }) => {
      type Answer = { ok: boolean; value?: { readerOpen: boolean } };
      type Tabs = { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<Answer> };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      let opened = 0;
      for (let turn = 0; turn < count; turn++) {
        const { value } = await tabs.sendMessage(tab?.id ?? -1, { name: 'toggle-reader' });
        if (!value?.readerOpen) continue;
        opened += 1;
        if (turn % 4 === 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return opened;
    },
    { count: times, pause: 200 },
  );
}
