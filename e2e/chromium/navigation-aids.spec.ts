import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';
import { violations } from '../kit/violations';

for (const flow of ['scroll', 'columns', 'pages'] as const) {
  test(`the outline leads to a heading, for eyes and for screen readers: ${flow}`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await openReader(browserWithExtension, 'long-read.html', { flow });
    const heading = page.locator('.content h3', { hasText: 'The southern steps' });
    await expect(heading).not.toBeInViewport();
    await page.getByRole('button', { name: 'Contents' }).click();
    const outline = page.getByRole('navigation', { name: 'Contents' });
    await expect(outline.locator('ol ol button')).toHaveText(['The northern wall', 'The southern steps']);
    await expect(outline.locator('[aria-current]', { hasText: 'What the winter takes' })).toHaveCount(0);
    expect(await violations(page, 'html > div')).toEqual([]);
    await outline.getByRole('button', { name: 'The southern steps' }).click();
    await expect(outline).toBeHidden();
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect(heading).toBeFocused();
    await page.keyboard.press('Home');
    await expect(heading).not.toBeInViewport();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(outline.locator('[aria-current]')).toHaveText('What the winter takes');
    await page.keyboard.press('Escape');
    await expect(outline).toBeHidden();
    await expect(page.locator('.reader')).toBeVisible();
  });
}

test('where an article has no headings there is no outline', async ({ browserWithExtension }) => {
  await openReader(browserWithExtension, 'english-news.html', {});
  await expect(browserWithExtension.page.getByRole('button', { name: 'Contents' })).toHaveCount(0);
});

test('text is found by keys, across elements and spellings, and gone through', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html', {});
  const field = page.getByRole('textbox', { name: 'Find in article' });
  const count = page.getByRole('search').getByRole('status');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('KITTIWAKE');
  await expect(count).toHaveText('1 of 3');
  expect(await found(page)).toEqual({ all: ['kittiwake', 'kit\u00adti\u00adwake', 'kittiwake'], current: ['kittiwake'] });
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 3');
  expect((await found(page)).current).toEqual(['kit\u00adti\u00adwake']);
  await page.keyboard.press('Enter');
  await expect(page.locator('.content p', { hasText: 'In the last ten years' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('1 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('3 of 3');
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect(count).toHaveText('2 of 3');
  expect(await violations(page, 'html > div')).toEqual([]);
  await field.fill('a cafe table');
  await expect(count).toHaveText('1 of 1');
  expect((await found(page)).all).toEqual(['a cafe\u0301 table']);
  await field.fill('money. Visitors');
  await expect(count).toHaveText('No matches');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.locator('.reader')).toBeVisible();
  expect(await found(page)).toEqual({ all: [], current: [] });
  await page.keyboard.press('Control+f');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await pressInMenu(page, 'Find in article');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
});

test('Chinese is found in the script that is shown, in vertical lines', async ({ browserWithExtension }) => {
  const settings = { chineseScript: 'taiwan', verticalWriting: true, textSize: 32 };
  const page = await openReader(browserWithExtension, 'template-full.html', settings);
  await expect(page.locator('.reader h1')).toHaveText('一張海圖，三條線：海灣兩城重談海底鐵路');
  await page.keyboard.press('/');
  await page.keyboard.insertText('水位量準');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
  expect((await found(page)).current).toEqual(['水位量準']);
  await expect(page.locator('.content p', { hasText: '水位量準' })).toBeInViewport();
});

for (const flow of ['scroll', 'pages'] as const) {
  test(`progress and the time that is left: ${flow}`, async ({ browserWithExtension }) => {
    const page = await openReader(browserWithExtension, 'long-read.html', { flow });
    const left = page.locator('.progress p');
    await expect(left).toHaveText(/^[4-9] min left$/);
    expect(await barWidth(page)).toBe(0);
    await page.keyboard.press('Space');
    await expect.poll(() => barWidth(page)).toBeGreaterThan(100);
    await page.keyboard.press('End');
    await expect.poll(() => barWidth(page)).toBe(1200);
    await expect(left).toBeHidden();
  });
}

test('progress is hidden where it is not wanted', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html', { showProgress: false });
  await expect(page.getByRole('button', { name: 'Contents' })).toBeVisible();
  await expect(page.locator('.progress')).toHaveCount(0);
});

function barWidth(page: Page): Promise<number> {
  return page.locator('.progress > div').evaluate((bar) => Math.round(bar.getBoundingClientRect().width));
}

function found(page: Page): Promise<{ all: string[]; current: string[] }> {
  return page.evaluate(() => ({
    all: Array.from(CSS.highlights.get('limpid-found') ?? [], String),
    current: Array.from(CSS.highlights.get('limpid-current-found') ?? [], String),
  }));
}
