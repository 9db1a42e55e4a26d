import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { keepSettings, readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';
import { violations } from '../kit/violations';

test('what was removed is listed by kind, put back by one click, and copied then', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'promos.html');
  const text = await page.locator('.content').textContent();
  await pressInMenu(page, 'Removed blocks');
  const panel = page.getByRole('dialog', { name: 'Removed blocks' });
  await expect(panel.getByRole('status')).toHaveText(/^\d+ blocks? removed · /);
  expect(await violations(page, 'html > div')).toEqual([]);
  const first = panel.getByRole('listitem').first();
  const words = (await first.locator('p').textContent()) ?? '';
  await first.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.put-back')).toBeInViewport();
  await expect(page.locator('.put-back .content')).toContainText(words.slice(0, 20));
  expect(await page.locator('.content').first().textContent()).toBe(text);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  expect((await readClipboard(browserWithExtension)).text).toContain(words.slice(0, 20));
  await pressInMenu(page, 'Removed blocks');
  await first.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.put-back')).toHaveCount(0);
});

test('what shall always stay is there when the page is read again, until it is taken back', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'promos.html');
  await pressInMenu(page, 'Removed blocks');
  const panel = page.getByRole('dialog', { name: 'Removed blocks' });
  const row = panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Keep always' }) })
    .first();
  const words = ((await row.locator('p').textContent()) ?? '').slice(0, 20);
  await row.getByRole('button', { name: 'Keep always' }).click();
  await expect(page.locator('.put-back .content')).toContainText(words);
  await page.reload();
  await openReader(browserWithExtension);
  await expect(page.locator('.content').first()).toContainText(words);
  await pressInMenu(page, 'Adjust this site…');
  await page.getByRole('button', { name: /^Take back/ }).click();
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(page.locator('.content').first()).not.toContainText(words);
});

test('a page can press nothing in the list', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'promos.html');
  await pressInMenu(page, 'Removed blocks');
  await page
    .locator('.removed button')
    .first()
    .evaluate((button) => (button as HTMLButtonElement).click());
  await expect(page.locator('.put-back')).toHaveCount(0);
});

test('the list is reached and left by keys', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'promos.html');
  const menu = page.getByRole('button', { name: 'More tools' });
  await menu.press('Enter');
  await page.getByRole('button', { name: 'Removed blocks', exact: true }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Removed blocks' });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.put-back')).toBeInViewport();
  await expect(panel.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(menu).toBeFocused();
});

test('the target template: what stands around its text is listed, and nothing of the text', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'template-full.html');
  await pressInMenu(page, 'Removed blocks');
  const rows = page.getByRole('dialog', { name: 'Removed blocks' }).getByRole('listitem');
  await expect(rows.filter({ hasText: '本站公告' })).toHaveCount(1);
  await expect(rows.filter({ hasText: '渡轮汽笛录音走红' })).toContainText('Links to other pages');
  await expect(rows.filter({ hasText: '广告' })).toContainText('Advertising');
  const texts = await page.locator('.content p').allTextContents();
  for (const row of await rows.locator('p').allTextContents()) expect(texts).not.toContain(row);
});

test('an article of which nothing was removed says so', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await pressInMenu(page, 'Removed blocks');
  await expect(page.getByRole('dialog', { name: 'Removed blocks' }).getByRole('status')).toHaveText('Nothing was removed from the text.');
});

test('what is put back follows the settings', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'template-full.html', { markLinks: false });
  await putBackFerries(page);
  const link = page.locator('.put-back a').first();
  await expect(link).toHaveCSS('text-decoration-line', 'none');
  await keepSettings(browserWithExtension, { markLinks: true, theme: 'dark' });
  await expect(link).toHaveCSS('text-decoration-line', 'underline');
  const colors = await page
    .locator('.content a[href], .put-back a')
    .evaluateAll((links) => links.map((one) => getComputedStyle(one).color));
  expect(new Set(colors).size).toBe(1);
});

test('what is put back is in the script of Chinese that was chosen', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'template-full.html');
  const row = await putBackFerries(page);
  await expect(page.locator('.put-back')).toContainText('渡轮汽笛录音走红');
  await keepSettings(browserWithExtension, { chineseScript: 'taiwan' });
  await expect(page.locator('.put-back')).toContainText('渡輪汽笛錄音走紅');
  await expect(row.locator('p')).toContainText('渡輪汽笛錄音走紅');
});

/** Puts back the list of links whose first is about ferries; returns its row. */
async function putBackFerries(page: Page): Promise<Locator> {
  await pressInMenu(page, 'Removed blocks');
  const rows = page.getByRole('dialog', { name: 'Removed blocks' }).getByRole('listitem');
  const row = rows.filter({ hasText: /渡[轮輪]汽笛/ });
  await row.getByRole('button', { name: 'Show' }).click();
  return row;
}
