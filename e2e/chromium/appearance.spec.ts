import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { openReader } from '../kit/open-reader';
import { ownPages } from '../kit/site-server';

test.beforeEach(async ({ site, browserWithExtension }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await browserWithExtension.page.goto('http://news.localhost/lighthouse');
  await openReader(browserWithExtension);
});

test('the panel opens by keyboard, shows changes at once, keeps them, and takes them back', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  const button = page.getByRole('button', { name: 'Text and appearance' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.reader')).toHaveCSS('background-color', 'rgb(246, 236, 216)');
  const size = page.getByRole('slider', { name: 'Text size' });
  await size.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '22px');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();

  await expect.poll(() => stored(browserWithExtension)).toMatchObject({ theme: 'sepia', textSize: 22 });
  await page.keyboard.press('Escape');
  await openReader(browserWithExtension);
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '22px');
  await button.click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '19px');
  expect(await paper(page)).toBe('rgb(253, 252, 249)');
});

test('what the page does to the controls changes nothing', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await page.getByRole('radio', { name: 'Black' }).evaluate((radio) => (radio as HTMLInputElement).click());
  await page.getByRole('button', { name: 'Reset', exact: true }).evaluate((button) => (button as HTMLButtonElement).click());
  expect(await paper(page)).toBe('rgb(253, 252, 249)');
});

test('on a narrow window the panel is a sheet at the bottom, and all of it can be reached', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.setViewportSize({ width: 390, height: 780 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  const box = await page.getByRole('dialog', { name: 'Text and appearance' }).boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390 });
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(780);
  await page.getByLabel('Mark links').uncheck();
  await expect(page.locator('.reader')).toHaveAttribute('data-mark-links', 'false');
});

function paper(page: Page): Promise<string> {
  return page.locator('.reader').evaluate((reader) => getComputedStyle(reader).backgroundColor);
}

/** What storage has of the settings, read by a page of the extension. */
async function stored({ context, extensionId }: ChromiumWithExtension): Promise<unknown> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  const values = await options.evaluate('chrome.storage.sync.get().then(({ settings }) => settings?.values)');
  await options.close();
  return values;
}
