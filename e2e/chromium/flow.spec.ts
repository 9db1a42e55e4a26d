import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { openReader } from '../kit/open-reader';
import { violations } from '../kit/violations';

test('pages turn by keys, wheel and focus, each whole in the window, and say which they are', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'english-news.html', { flow: 'pages' });
  const number = page.locator('.page-number');
  await expect(number).toHaveText(/^Page 1 of \d$/);
  const pages = Number((await number.textContent())?.slice(-1));
  expect(pages).toBeGreaterThan(2);
  await page.keyboard.press('Space');
  await expect(number).toHaveText(`Page 2 of ${pages}`);
  await page.keyboard.press('ArrowLeft');
  await expect(number).toHaveText(`Page 1 of ${pages}`);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 100);
  await expect(number).toHaveText(`Page 2 of ${pages}`);
  await page.keyboard.press('End');
  await expect(number).toHaveText(`Page ${pages} of ${pages}`);
  expect((await scrolled(page)).left).toBe((pages - 1) * 1200);
  await page.keyboard.press('Home');
  await expect(number).toHaveText(`Page 1 of ${pages}`);
  await page.getByRole('button', { name: 'Copy all' }).focus();
  await expect(number).toHaveText(`Page ${pages} of ${pages}`);
  await expect.poll(async () => (await scrolled(page)).left % 1200).toBe(0);
  expect(await violations(page, 'html > div')).toEqual([]);
});

test('a page that the person left for another layout stays in view', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'english-news.html', { flow: 'pages' });
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  const heading = page.locator('.content > :last-child');
  await expect(heading).toBeInViewport();
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await page.getByText('Scroll', { exact: true }).click();
  await expect(page.locator('.page-number')).toHaveCount(0);
  await expect(heading).toBeInViewport();
});

test('Arabic pages go to the left', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'arabic-news.html', { flow: 'pages', textSize: 32 });
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.page-number')).toHaveText(/^Page 2/);
  expect((await scrolled(page)).left).toBe(-1200);
});

test('vertical lines begin at the right and go on to the left, by keys and by the wheel', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'template-full.html', { verticalWriting: true, textSize: 32 });
  await expect(page.locator('.reader h1')).toBeInViewport({ ratio: 1 });
  expect((await scrolled(page)).left).toBe(0);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await scrolled(page)).left).toBe(-120);
  await page.keyboard.press('Space');
  expect((await scrolled(page)).left).toBe(-1200);
  await page.keyboard.press('ArrowUp');
  expect((await scrolled(page)).left).toBe(-1160);
  await page.keyboard.press('Home');
  expect((await scrolled(page)).left).toBe(0);
  expect(await violations(page, 'html > div')).toEqual([]);
});

function scrolled(page: Page): Promise<{ left: number; top: number }> {
  return page.locator('.scroller').evaluate(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));
}
