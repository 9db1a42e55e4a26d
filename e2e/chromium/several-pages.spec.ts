import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { partOf, SEVERAL_PAGES, severalPages } from '../kit/several-pages';
import { violations } from '../kit/violations';

const PAGES = [1, 2, 3, 4];

test('four pages are asked for by one press, and are one article then: shown, copied and counted as a whole', async ({
  browserWithExtension,
  site,
}) => {
  site.handler = severalPages();
  const page = await openReader(browserWithExtension, SEVERAL_PAGES);
  const bar = page.locator('.more-pages');
  await expect(bar.getByRole('status')).toHaveText('This article has 4 pages.');
  expect(await violations(page, 'html > div')).toEqual([]);
  expect(site.requests.filter((address) => address.includes('watch_'))).toEqual([]);
  await bar.getByRole('button').evaluate((button) => (button as HTMLButtonElement).click());
  expect(site.requests.filter((address) => address.includes('watch_'))).toEqual([]);
  await bar.getByRole('button', { name: 'Load the other 3 pages' }).click();
  const breaks = page.getByRole('heading', { name: /^Page \d of 4$/ });
  await expect(breaks).toHaveCount(3);
  await expect(bar).toHaveCount(0);
  await expect(breaks.first()).toBeFocused();
  await expect(breaks.first()).toBeInViewport();
  expect(await violations(page, 'html > div')).toEqual([]);
  const drawn = (await page.locator('.content').textContent()) ?? '';
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text } = await readClipboard(browserWithExtension);
  for (const written of [drawn, text]) {
    expect(PAGES.map((number) => written.split(partOf(number)).length - 1)).toEqual([1, 1, 1, 1]);
    expect(written).not.toMatch(/Page \d/);
  }
  expect(text.split('The Long Watch').length - 1).toBe(1);
  await expect(page.locator('.content img')).toHaveCount((await page.locator('header img.lead').count()) === 1 ? 0 : 1);
  await expect(page.locator('.entities')).toContainText('Harriet Voss');
  await page.keyboard.press('/');
  await page.keyboard.type('geranium');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
});

test('a page that fails is named, what came stays, and the next try goes on; loading can be cancelled', async ({
  browserWithExtension,
  site,
}) => {
  let [isBroken, isSilent] = [true, false];
  site.handler = severalPages((number) => {
    if (number === 4 && isSilent) return new Promise(() => {});
    return number === 3 && isBroken ? { body: 'Sorry', status: 500 } : undefined;
  });
  const page = await openReader(browserWithExtension, SEVERAL_PAGES);
  const bar = page.locator('.more-pages');
  await bar.getByRole('button').click();
  await expect(bar.getByRole('status')).toHaveText('Page 3 of 4 could not be loaded: the site answered with error 500.');
  await expect(page.locator('.content')).toContainText(partOf(2));
  [isBroken, isSilent] = [false, true];
  await bar.getByRole('button', { name: 'Try again' }).click();
  await expect(bar.getByRole('status')).toHaveText('Page 4 of 4…');
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar.getByRole('status')).toHaveText('Page 3 of 4');
  await expect(page.locator('.content')).toContainText(partOf(3));
  isSilent = false;
  await bar.getByRole('button', { name: 'Load the other page' }).click();
  await expect(page.locator('.content')).toContainText(partOf(4));
  await expect(bar).toHaveCount(0);
  expect(site.requests.filter((address) => address.endsWith('watch_2.html'))).toHaveLength(1);
});
