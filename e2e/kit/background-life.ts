import type { Page, Worker } from '@playwright/test';
import { workerOf } from './background-events';
import type { ChromiumWithExtension } from './chromium';
import { until } from './until';

/** A machine that is busy takes long to start one, and only then can it be ended, in milliseconds. */
const TIMEOUT = 30_000;

/** Ends the background, as Chromium does where it had nothing to do for a while. */
export async function killBackground({ context, extensionId }: ChromiumWithExtension): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium has no connection of its own.');
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  await until(async () => {
    const left = await running(); // what was asked of it meanwhile starts it again
    for (const { targetId } of left) await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return left.length === 0;
  }, TIMEOUT);
  await cdp.detach();
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
