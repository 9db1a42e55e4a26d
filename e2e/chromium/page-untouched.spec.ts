import { expect, type Page } from '@playwright/test';
import { buttonOf, choose, grant } from '../kit/background-events';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { keepSettings } from '../kit/drive-extension';
import { pageState } from '../kit/page-state';
import { FIRST_IN_PAGE, LIVELY_PAGE, TREES_STATE, USE_TREES } from '../kit/unruly-page';

const ADDRESS = 'http://news.localhost/lively';
const OTHER = 'http://news.localhost/other';

test.beforeEach(async ({ site, browserWithExtension }) => {
  site.handler = () => ({ body: LIVELY_PAGE });
  await browserWithExtension.page.goto(ADDRESS);
});

test('history, shadow roots, frames, fields and media come back as they were; keys stay with the reader', async ({
  browserWithExtension,
}) => {
  const { page } = browserWithExtension;
  await page.evaluate(USE_TREES);
  const before = await pageState(page);
  const trees = await page.evaluate(TREES_STATE);
  await openReader(browserWithExtension);
  expect(await page.evaluate('film.paused')).toBe(true);
  await page.evaluate('film.play().catch(() => 0)');
  await expect.poll(() => page.evaluate('film.paused')).toBe(true);
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await pageState(page)).toBe(before);
  expect(await page.evaluate(TREES_STATE)).toBe(trees);
  expect(await page.evaluate('keys')).toEqual([]);
  await expect.poll(() => page.evaluate('film.paused')).toBe(false);
});

test('a page that becomes another article is not covered by the old one', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension);
  await page.evaluate(`history.pushState(null, '', '?utm_source=x#note')`);
  await expect(page.locator('.reader')).toBeVisible();
  await page.evaluate(`history.pushState(null, '', '/next-article')`);
  await expect(page.locator('.reader')).toHaveCount(0);
  await openReader(browserWithExtension);
  await page.goBack();
  await expect(page.locator('.reader')).toHaveCount(0);
});

test('a page that was left under its reader comes back without it', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension);
  await page.evaluate('scrollTo(0, 0)');
  await page.goto(OTHER);
  await page.goBack();
  expect(page.url()).toBe(ADDRESS);
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await page.evaluate(`getComputedStyle(document.body).visibility`)).toBe('visible');
});

test('toggles faster than the reader opens leave one reader, or none', async ({ browserWithExtension }) => {
  const { page, context } = browserWithExtension;
  await (await browserWithExtension.openPopup(page)).locator('.primary').waitFor();
  await browserWithExtension.leavePopup();
  await page.bringToFront();
  const before = await pageState(page);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const toggle = (times: number) =>
    worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => { for (let i = 0; i < ${times}; i++) chrome.commands.onCommand.dispatch('toggle-reader', tab); })`,
    );
  await toggle(21);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('.reader')).toHaveCount(1);
  await toggle(19);
  await expect(page.locator('.reader')).toHaveCount(0);
  await page.waitForTimeout(500);
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await pageState(page)).toBe(before);
});

for (const settings of [{}, { flow: 'pages' }])
  test(`the same paragraph both ways: ${JSON.stringify(settings)}`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await keepSettings(browserWithExtension, settings);
    await page.bringToFront();
    await page.evaluate(`document.querySelector('#p12').scrollIntoView({ block: 'start' })`);
    const first = Number(await page.evaluate(FIRST_IN_PAGE));
    const place = await page.evaluate('scrollY');
    await openReader(browserWithExtension);
    await expect(drawn(page, first)).toBeInViewport();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('scrollY')).toBe(place);

    await openReader(browserWithExtension);
    await page.getByRole('toolbar').waitFor();
    for (let turn = 0; turn < 4; turn++) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(250);
    }
    const read = await firstDrawn(page);
    expect(read).toBeGreaterThan(first + 3);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader')).toHaveCount(0);
    await expect(page.locator(`#p${read}`)).toBeInViewport();
  });

test('only what is selected is read; the popup then has the whole article again', async ({ browserWithExtension }) => {
  const { page, openPopup } = browserWithExtension;
  await page.evaluate(
    `getSelection().setBaseAndExtent(document.querySelector('#p3').firstChild, 0, document.querySelector('#p4').firstChild, 11)`,
  );
  const before = await pageState(page);
  await grant(browserWithExtension);
  await choose(browserWithExtension, { menuItemId: 'read-selection', selectionText: 'Paragraph' });
  await expect(page.locator('.content > p')).toHaveCount(2);
  await expect(page.locator('.content > p').last()).toHaveText('Paragraph 4');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Lighthouse That Learned to Whisper');
  await page.getByRole('toolbar').waitFor();
  await expect(page.getByRole('button', { name: 'Removed blocks', includeHidden: true })).toHaveCount(0); // all that was not selected
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await pageState(page)).toBe(before);
  await (await openPopup(page)).locator('.primary').click();
  await expect.poll(() => page.locator('.content > p').count()).toBeGreaterThan(40);
});

test('the popup offers to read what is selected alone', async ({ browserWithExtension }) => {
  const { page, openPopup } = browserWithExtension;
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#p3'))`);
  await (await openPopup(page)).getByRole('button', { name: 'Read only this' }).click();
  await expect(page.locator('.content > p')).toHaveText([/^Paragraph 3 of/]);
});

test('a link opens in a tab whose button reads by one click', async ({ browserWithExtension }) => {
  const { context, clickButton } = browserWithExtension;
  const opened = context.waitForEvent('page');
  await choose(browserWithExtension, { menuItemId: 'open-link', linkUrl: OTHER });
  const tab = await opened;
  await tab.waitForURL(OTHER);
  await tab.waitForLoadState(); // until which browsers take the mark off
  await expect.poll(() => buttonOf(browserWithExtension)).toBe('¶ Click to read with Limpid');
  await clickButton(tab);
  await expect(tab.locator('.reader')).toBeVisible();
  await expect.poll(() => buttonOf(browserWithExtension)).toBe(' Read with Limpid');
});

const drawn = (page: Page, index: number) => page.locator('.content > p', { hasText: `Paragraph ${index} of` });

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<void> {
  const popup = await openPopup(page);
  await popup.locator('.primary').click();
  await page.locator('.reader').waitFor();
  await leavePopup();
}

/** The number of the paragraph that the reader shows first. */
function firstDrawn(page: Page): Promise<number> {
  return page.locator('.content').evaluate((content) => {
    const first = Array.from(content.children).find((child) => {
      const { top, left, bottom, right } = child.getBoundingClientRect();
      return bottom > 73 && right > 0 && left < innerWidth && top < innerHeight;
    });
    return Number(/\d+/.exec(first?.textContent ?? '')?.[0]);
  });
}
