import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { keepSettings, readClipboard } from '../kit/drive-extension';

test.beforeEach(async ({ browserWithExtension }) => {
  await browserWithExtension.page.goto('http://news.localhost/template-full.html');
});

test('Simplified becomes Traditional: text, title, names and copies; and back as it was', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension);
  const content = page.locator('.content');
  await expect.poll(() => underlined(page)).toContain('何川'); // no tag of the page: the text was read for names
  const [html, names] = [await content.innerHTML(), await underlined(page)];
  await choose(page, 'Taiwan');
  await expect(page.locator('.reader h1')).toHaveText('一張海圖，三條線：海灣兩城重談海底鐵路');
  await expect(page.locator('.reader article')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect.poll(() => underlined(page)).toContain('嵐港');
  expect(await underlined(page)).toHaveLength(names.length);
  expect(await page.locator('.tag').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('嵐港')]));
  expect(await content.innerHTML()).not.toBe(html);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const copy = await readClipboard(browserWithExtension);
  expect(copy.text).toContain('一張海圖，三條線：海灣兩城重談海底鐵路\n');
  expect(copy.html).toContain('lang="zh-Hant-TW"');

  await choose(page, 'As written');
  await expect(page.locator('.reader h1')).toHaveText('一张海图，三条线：海湾两城重谈海底铁路');
  expect(await content.innerHTML()).toBe(html);
  await expect.poll(() => underlined(page)).toEqual(names);
});

test('a script that was chosen before is there when the reader opens', async ({ browserWithExtension }) => {
  await keepSettings(browserWithExtension, { chineseScript: 'hongkong' });
  await openReader(browserWithExtension);
  await expect(browserWithExtension.page.locator('.reader h1')).toHaveText('一張海圖，三條線：海灣兩城重談海底鐵路');
});

test('what the popup copies is in the chosen script', async ({ browserWithExtension }) => {
  await keepSettings(browserWithExtension, { chineseScript: 'taiwan' });
  const popup = await browserWithExtension.openPopup(browserWithExtension.page);
  await popup.getByRole('button', { name: 'Copy text' }).click();
  await expect(popup.getByText('Copied to the clipboard')).toBeVisible();
  const copy = await readClipboard(browserWithExtension);
  expect(copy.text).toContain('一張海圖，三條線：海灣兩城重談海底鐵路\n');
  expect(copy.html).toContain('lang="zh-Hant-TW"');
});

async function choose(page: Page, script: string): Promise<void> {
  const panel = page.getByRole('dialog', { name: 'Text and appearance' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: 'Text and appearance' }).click();
  await panel.getByText(script, { exact: true }).click();
}

function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('limpid-entity') ?? [], String));
}

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<void> {
  const popup = await openPopup(page);
  await expect(popup.getByText('Reading the text for names…')).toHaveCount(0);
  await popup.locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  await leavePopup();
}
