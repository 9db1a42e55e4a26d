import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { pressInMenu } from '../kit/press-in-menu';
import { violations } from '../kit/violations';

test('what was removed is listed by kind, put back by one click, and copied then', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup } = browserWithExtension;
  await page.goto('http://news.localhost/promos.html');
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  await leavePopup();
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

test('a page can press nothing in the list', async ({ browserWithExtension }) => {
  const { page, openPopup } = browserWithExtension;
  await page.goto('http://news.localhost/promos.html');
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  await pressInMenu(page, 'Removed blocks');
  await page
    .locator('.removed button')
    .first()
    .evaluate((button) => (button as HTMLButtonElement).click());
  await expect(page.locator('.put-back')).toHaveCount(0);
});
