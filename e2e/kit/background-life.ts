import type { CDPSession, Page, Worker } from '@playwright/test';
import { workerOf } from './background-events';
import type { ChromiumWithExtension } from './chromium';
import { until } from './until';

/** Now and then Chromium does not end one that has just started, whatever it is told, until it has been idle for 30 s; in milliseconds. */
const TIMEOUT = 40_000;

/** Ends the background, as Chromium does where it had nothing to do for a while. */
export async function killBackground(browser: ChromiumWithExtension): Promise<void> {
  const cdp = await connect(browser);
  await until(async () => (await endBackground(browser, cdp)) === 0, TIMEOUT); // what was asked of it meanwhile starts it again
  await cdp.detach();
}

/** Ends the background that runs now: what starts it again does so for good. Returns how many there were. */
export async function endBackground(browser: ChromiumWithExtension, session?: CDPSession): Promise<number> {
  const cdp = session ?? (await connect(browser));
  const { targetInfos } = await cdp.send('Target.getTargets');
  const running = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  for (const { targetId } of running) await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  return running.length;
}

async function connect({ context }: ChromiumWithExtension): Promise<CDPSession> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium has no connection of its own.');
  return cdp;
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
