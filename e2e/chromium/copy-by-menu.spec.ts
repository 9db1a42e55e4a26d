import { expect } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';

test('the context menu copies the article, or what is selected, without popup and reader', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.goto('http://news.localhost/english-news.html');
  await grant(browserWithExtension);
  await page.locator('p', { hasText: 'For ninety years' }).click({ button: 'right' }); // headless, no menu opens; the page may copy now
  await choose(browserWithExtension, { menuItemId: 'copy-article' });
  await expect.poll(() => badge(browserWithExtension)).toBe('✓ Copied to the clipboard');
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toMatch(/^The Lighthouse That Learned to Whisper\n.*\n\nFor ninety years/);
  expect(html).toContain('What the pilots heard</h2>');

  await page.locator('p', { hasText: 'For ninety years' }).click({ clickCount: 3 });
  await choose(browserWithExtension, { menuItemId: 'copy-selection', selectionText: 'For ninety years' });
  await expect.poll(async () => (await readClipboard(browserWithExtension)).text).toMatch(/\n\nFor ninety years[^\n]*$/);
  await expect(page.locator('.reader')).toHaveCount(0);
});

for (const name of ['english-news', 'front-page'])
  test(`the shortcut alone lets no page of Chromium copy: it opens the popup, as where there is no article: ${name}`, async ({
    browserWithExtension,
  }) => {
    const { page, context } = browserWithExtension;
    await page.goto(`http://news.localhost/${name}.html`);
    await grant(browserWithExtension);
    await send(browserWithExtension, `commands.onCommand.dispatch('copy-article', tab)`);
    const session = await context.browser()?.newBrowserCDPSession();
    await expect
      .poll(async () => (await session?.send('Target.getTargets'))?.targetInfos.some(({ url }) => url.includes('/popup/')))
      .toBe(true);
  });

const workerOf = async ({ context }: ChromiumWithExtension) => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** A button without a popup only grants the tab, as the shortcut and a choice in the context menu do. */
async function grant(browser: ChromiumWithExtension): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate(`chrome.action.setPopup({ popup: '' })`);
  await browser.clickButton(browser.page);
  await worker.evaluate(`chrome.action.setPopup({ popup: 'entrypoints/popup/index.html' })`);
}

/** Chromium, headless, has neither keys of extensions nor a context menu to click: their events are sent. */
async function send(browser: ChromiumWithExtension, event: string): Promise<void> {
  await (await workerOf(browser)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => { chrome.${event} })`);
}

const choose = (browser: ChromiumWithExtension, info: object) =>
  send(browser, `contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab)`);

async function badge(browser: ChromiumWithExtension): Promise<string> {
  return String(
    await (await workerOf(browser)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(async ([{ id: tabId }]) =>
      [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })].join(' '))`),
  );
}
