import { expect } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { ErrorWatch } from '../kit/error-watch';
import { pageState } from '../kit/page-state';
import type { SiteHandler } from '../kit/site-server';
import { ownPage } from '../kit/template';

const ADDRESS = 'http://news.localhost/unruly.html';
const OUTDATED = 'Limpid was updated. Close the reader and open it again.';
const article = ownPage('english-news.html');
const withHead =
  (html: string): SiteHandler =>
  (url) =>
    url.pathname === '/unruly.html' ? { body: article.replace('</head>', `${html}</head>`) } : undefined;

async function read({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<void> {
  await page.goto(ADDRESS);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reader').waitFor();
  await leavePopup();
}

const cancellers = {
  'at the document': `document.addEventListener('keydown', (event) => event.preventDefault(), true)`,
  'at the window': `addEventListener('keydown', (event) => event.preventDefault(), true)`,
};

for (const [where, script] of Object.entries(cancellers)) {
  test(`Esc leaves also where the page cancels keys ${where}`, async ({ site, browserWithExtension }) => {
    site.handler = withHead(`<script>${script}</script>`);
    await read(browserWithExtension);
    const before = await pageState(browserWithExtension.page);
    await browserWithExtension.page.keyboard.press('Escape');
    await expect(browserWithExtension.page.locator('.reader')).toHaveCount(0);
    expect(await pageState(browserWithExtension.page)).not.toBe(before);
  });
}

test('a page that owns the names we might use is read all the same', async ({ site, browserWithExtension }) => {
  site.handler = withHead('<meta id="limpid"><meta id="limpidPageReader">');
  await read(browserWithExtension);
  await expect(browserWithExtension.page.getByRole('heading', { level: 1, name: 'The Lighthouse' })).toBeVisible();
});

test('a date that no calendar has does not keep the article away', async ({ site, browserWithExtension }) => {
  site.handler = (url) =>
    url.pathname === '/unruly.html' ? { body: article.replaceAll('2026-11-04T07:15:00Z', '2026-11-04T24:61:00+99:00') } : undefined;
  await read(browserWithExtension);
  await expect(browserWithExtension.page.locator('time')).toHaveText('November 4, 2026');
});

test('handlers of the page see nothing of what is done in the reader', async ({ site, browserWithExtension }) => {
  const types =
    'keydown keyup wheel mousedown mouseup pointerdown pointermove pointerover pointerup auxclick contextmenu selectstart copy paste beforeinput'.split(
      ' ',
    );
  const listen = `seen = []; for (const type of ${JSON.stringify(types)}) document.addEventListener(type, (event) => { seen.push(type); event.preventDefault(); }, { capture: true, passive: false });
    document.addEventListener('click', (event) => seen.push('click'));`;
  site.handler = withHead(`<script>${listen}</script>`);
  await read(browserWithExtension);
  const { page } = browserWithExtension;
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.locator('.scroller').evaluate((scroller) => scroller.scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('PageDown');
  await page.mouse.click(500, 400);
  await page.mouse.click(500, 400, { button: 'middle' });
  await page.mouse.dblclick(500, 400);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('/');
  await page.keyboard.type('keeper');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of /);
  expect(await page.evaluate('seen')).toEqual([]);
});

test('a page cannot fake that it goes, or is printed', async ({ site, browserWithExtension }) => {
  site.handler = withHead('');
  const { page } = browserWithExtension;
  await read(browserWithExtension);
  await page.getByRole('toolbar').waitFor();
  await page.evaluate(() => ['beforeprint', 'pagehide'].map((type) => dispatchEvent(new Event(type))));
  await expect(page.locator('.printed')).toHaveCount(0);
  await expect(page.locator('.reader')).toBeVisible();
});

test('a link to a note on the page leaves address and history alone', async ({ site, browserWithExtension }) => {
  site.handler = (url) =>
    url.pathname === '/unruly.html'
      ? { body: article.replace('four miles inland.', 'four miles inland.<sup><a href="#fn1">1</a></sup>') }
      : undefined;
  await read(browserWithExtension);
  const { page } = browserWithExtension;
  await page.locator('.content sup').click();
  expect(page.url()).toBe(ADDRESS);
});

test('after a reload of the extension one reader is open, and one Esc leaves it', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup, reloadExtension } = browserWithExtension;
  await page.goto('http://news.localhost/english-news.html');
  const before = await pageState(page);
  await (await openPopup(page)).getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reader').waitFor();
  await leavePopup();
  await page.getByRole('toolbar').waitFor();
  const errors = await ErrorWatch.start(browserWithExtension.context, browserWithExtension.extensionId);
  await reloadExtension();
  // The reader that was open goes on without an extension: it says so wherever it cannot do what is asked.
  const status = page.locator('.toolbar .status');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(status).toHaveText(OUTDATED);
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await page.getByLabel('Text size').press('End');
  await expect(status).toHaveText(OUTDATED);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('lighthouse');
  await expect(page.getByRole('search')).toBeVisible();
  expect(errors.take()).toEqual([]);
  await (await openPopup(page)).getByRole('button', { name: 'Read', exact: true }).click();
  await leavePopup();
  await expect(page.locator('.reader')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await pageState(page)).toBe(before);
});
