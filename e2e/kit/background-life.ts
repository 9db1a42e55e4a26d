import type { Page, Worker } from '@playwright/test';
import { workerOf } from './background-events';
import type { ChromiumWithExtension } from './chromium';
import { until } from './until';

/** Ends the background, as Chromium does where it had nothing to do for a while. */
export async function killBackground(browser: ChromiumWithExtension): Promise<void> {
  await until(async () => (await endBackground(browser)) === 0); // what was asked of it meanwhile starts it again
}

/**
 * Ends the background that runs now: what starts it again does so for good. Returns how many there were. A worker that has just
 * started now and then stays when its target is closed, however often; when workers are stopped it goes.
 */
export async function endBackground({ context, page, extensionId }: ChromiumWithExtension): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Chromium has no connection of its own.');
  const workers = await context.newCDPSession(page);
  const { targetInfos } = await browser.send('Target.getTargets');
  await workers.send('ServiceWorker.enable');
  await workers.send('ServiceWorker.stopAllWorkers');
  await Promise.all([browser.detach(), workers.detach()]);
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId)).length;
}

/** A page of the extension that shows nothing: from it the background can be woken, as by any message. */
export async function openLever({ context, extensionId, page }: ChromiumWithExtension): Promise<Page> {
  const lever = await context.newPage();
  await lever.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.bringToFront();
  return lever;
}

/** The background, woken where it has ended: to Playwright it is the same worker again. */
export async function wakeBackground(browser: ChromiumWithExtension, lever: Page): Promise<Worker> {
  await lever.evaluate(`chrome.runtime.sendMessage({ name: 'wake' }).catch(() => undefined)`);
  return workerOf(browser);
}

/**
 * Has the background, woken for it, wait without end at its next call of a function of `chrome.scripting`: whoever ends it then ends it
 * within a step. Its next start is whole again.
 * @returns a function that tells whether it waits there
 */
export async function stickAt(browser: ChromiumWithExtension, lever: Page, name: string): Promise<() => Promise<unknown>> {
  const worker = await wakeBackground(browser, lever);
  await worker.evaluate(`{ chrome.scripting.${name} = () => { globalThis.isStuck = true; return new Promise(() => {}); }; }`);
  return () => worker.evaluate('globalThis.isStuck');
}
