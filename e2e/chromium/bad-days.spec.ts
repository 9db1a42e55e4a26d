import { expect, type Page } from '@playwright/test';
import { grant, send } from '../kit/background-events';
import { endBackground, killBackground, openLever, stickAt, wakeBackground } from '../kit/background-life';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { ErrorWatch } from '../kit/error-watch';
import { openReader } from '../kit/open-reader';
import { pageState } from '../kit/page-state';
import { pressInMenu } from '../kit/press-in-menu';
import { partOf, SEVERAL_PAGES, severalPages } from '../kit/several-pages';
import type { SiteHandler } from '../kit/site-server';
import { ownPage } from '../kit/template';
import { until } from '../kit/until';

const ADDRESS = 'http://news.localhost/english-news.html';
const inReader = (page: Page) => page.locator('.reader');

test('the background is ended before every step of a reading, and each step works', async ({ browserWithExtension: browser }) => {
  test.setTimeout(120_000);
  const { page, openPopup, leavePopup } = browser;
  const errors = await ErrorWatch.start(browser.context, browser.extensionId);
  const step = async (act: () => Promise<unknown>) => {
    await killBackground(browser);
    await act();
  };
  await page.goto(ADDRESS);
  const before = await pageState(page);
  await killBackground(browser);
  const popup = await openPopup(page);
  await step(() => popup.getByRole('button', { name: 'Read', exact: true }).click());
  await leavePopup();
  await page.getByRole('toolbar').waitFor();
  await step(() => page.getByRole('button', { name: 'Skerry Point, mentions: 3' }).click());
  await expect(page.getByText('Mention 1 of 3')).toBeVisible();
  await step(() => page.getByRole('button', { name: 'Copy text' }).click());
  await expect(page.locator('.toolbar .status')).toHaveText('Copied to the clipboard');
  expect((await readClipboard(browser)).text).toContain('For ninety years');
  await step(() => pressInMenu(page, 'Save as file'));
  await step(() => saveAs(page, 'E-book'));
  await page.keyboard.press('Escape');
  await step(() => pressInMenu(page, 'Removed blocks'));
  await expect(page.getByRole('dialog', { name: 'Removed blocks' }).getByRole('status')).toHaveText(/^\d+ blocks? removed/);
  await page.keyboard.press('Escape');
  await step(() => page.getByRole('button', { name: 'Text and appearance' }).click());
  await step(() => page.getByLabel('Text size').press('End'));
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '32px');
  await page.keyboard.press('Escape');
  await step(() => page.keyboard.press('Escape'));
  await expect(inReader(page)).toHaveCount(0);
  await expect.poll(() => pageState(page), { timeout: 15_000 }).toBe(before); // the frame that saves a file goes after 10 s
  expect(errors.take()).toEqual([]);
});

test('the background is ended within a step that needs it, and the step is done', async ({ browserWithExtension: browser }) => {
  const page = await openReader(browser, 'english-news.html');
  await page.getByRole('button', { name: 'More tools' }).click();
  const lever = await openLever(browser);
  const isStuck = await stickAt(browser, lever, 'executeScript');
  await page.getByRole('button', { name: 'Removed blocks', exact: true }).click();
  await until(isStuck);
  await endBackground(browser);
  await expect(page.getByRole('dialog', { name: 'Removed blocks' }).getByRole('status')).toHaveText(/^\d+ blocks? removed/);
  await wakeBackground(browser, lever); // whoever comes next finds it
});

test('the background is ended while names are found, and before each choice in the menu and each shortcut', async ({
  browserWithExtension: browser,
}) => {
  const { page, openPopup, leavePopup } = browser;
  const errors = await ErrorWatch.start(browser.context, browser.extensionId);
  await page.goto(ADDRESS);
  await (await openPopup(page)).getByRole('heading', { level: 1 }).waitFor(); // grants the tab, as the shortcut does
  await leavePopup();
  const lever = await openLever(browser);
  await page.mouse.click(2, 400);
  const fire = async (event: string) => {
    await killBackground(browser);
    await (await wakeBackground(browser, lever)).evaluate(`chrome.tabs.query({ url: '${ADDRESS}' }).then(([tab]) => { chrome.${event} })`);
  };
  await fire(`commands.onCommand.dispatch('toggle-reader', tab)`);
  await expect(inReader(page)).toBeVisible();
  await killBackground(browser);
  await page.waitForTimeout(300);
  await fire(`commands.onCommand.dispatch('toggle-reader', tab)`);
  await expect(inReader(page)).toHaveCount(0);
  await fire(`contextMenus.onClicked.dispatch({ menuItemId: 'toggle-reader' }, tab)`);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(page.locator('.entities .tag.found').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inReader(page)).toHaveCount(0);
  expect(errors.take()).toEqual([]);
});

test('without a network a page that is there is read, copied and saved; what is missing is counted, and asked for again', async ({
  site,
  browserWithExtension: browser,
}) => {
  const { page, context } = browser;
  site.handler = severalPages();
  await page.goto(`http://news.localhost/${SEVERAL_PAGES}`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const setNetwork = (offline: boolean) =>
    cdp.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await setNetwork(true);
  await openReader(browser);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.locator('.toolbar .status')).toHaveText('Copied to the clipboard');
  await pressInMenu(page, 'Save as file');
  expect(await saveAs(page, 'Markdown')).not.toContain('could not');
  for (const kind of ['Web page', 'E-book']) expect(await saveAs(page, kind)).toMatch(/1 picture could not be fetched\.$/);
  await page.keyboard.press('Escape');
  const bar = page.locator('.more-pages');
  await bar.getByRole('button').click();
  await expect(bar.getByRole('status')).toHaveText(/^Page 2 of 4 could not be loaded: it cannot be reached/);
  await setNetwork(false);
  await bar.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.content')).toContainText(partOf(4));
});

async function saveAs(page: Page, kind: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Save as file' }).getByRole('button', { name: kind }).click();
  await download;
  const status = page.locator('.save-status');
  await expect(status).toContainText('Saved:');
  return (await status.textContent()) ?? '';
}

const GROWING = {
  'adds a paragraph every millisecond': `setInterval(() => { const p = document.createElement('p'); p.textContent = 'One more line of the ticker ' + performance.now(); document.body.append(p); }, 1)`,
  'adds a hundred nodes a frame': `(function more() { const p = document.createElement('p'); for (let i = 0; i < 99; i++) p.append(document.createTextNode('more ')); document.body.append(p); requestAnimationFrame(more); })()`,
  'adds an article at each scroll': `addEventListener('scroll', () => document.body.append(document.querySelector('article').cloneNode(true)), true); setInterval(() => scrollBy(0, 500), 50)`,
};
/** From the shortcut to the reader, in milliseconds; on a busy machine so many times what a page takes that does nothing. */
const MOST = 2000;
const TIMES = 4;

test('pages that grow without end are read within 2 s, are not held up by the reader, and are left at once', async ({
  site,
  browserWithExtension: browser,
}) => {
  test.setTimeout(120_000);
  const still = await openAndLeave(browser, site, '');
  for (const [what, script] of Object.entries(GROWING)) {
    const { opened, grown, left } = await openAndLeave(browser, site, script);
    expect(opened, `a page that ${what}`).toBeLessThan(Math.max(MOST, TIMES * still.opened));
    expect(left, `a page that ${what}`).toBeLessThan(Math.max(MOST / 2, TIMES * still.left));
    expect(Math.abs(grown.held - still.grown.held), `nodes that the reader adds to a page that ${what}`).toBeLessThan(SLACK);
  }
});

/** Nodes more or less: the toolbar's own come and go. */
const SLACK = 500;
const NODES = `(() => { const walker = document.createTreeWalker(document); let count = 0; while (walker.nextNode()) count++; return count; })()`;

async function openAndLeave(browser: ChromiumWithExtension, site: { handler: SiteHandler }, script: string) {
  const { page, context } = browser;
  site.handler = () => ({ body: ownPage('english-news.html').replace('</body>', `<script>${script}</script></body>`) });
  await page.goto(ADDRESS);
  await grant(browser);
  const cdp = await context.newCDPSession(page);
  const ofPage = async () => Number(await page.evaluate(NODES));
  /** Nodes in memory that are not the page's, told while it hardly grows. */
  const held = async () => {
    const { all, own } = await until(async () => {
      const own = await ofPage();
      const all = (await cdp.send('Memory.getDOMCounters')).nodes;
      return (await ofPage()) - own < SLACK / 2 ? { all, own } : undefined;
    });
    return all - own;
  };
  const asked = Date.now();
  await send(browser, `commands.onCommand.dispatch('toggle-reader', tab)`);
  await inReader(page).waitFor({ timeout: 30_000 });
  const opened = Date.now() - asked;
  await page.getByRole('toolbar').waitFor({ timeout: 30_000 });
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await held();
  await page.waitForTimeout(1000);
  await cdp.send('HeapProfiler.collectGarbage');
  const grown = { held: (await held()) - before };
  const leaving = Date.now();
  await page.keyboard.press('Escape');
  await expect(inReader(page)).toHaveCount(0);
  await cdp.detach();
  return { opened, grown, left: Date.now() - leaving };
}
