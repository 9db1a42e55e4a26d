import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { keepSettings } from '../kit/drive-extension';
import { violations } from '../kit/violations';

for (const flow of ['scroll', 'columns', 'pages'] as const) {
  test(`the outline leads to a heading, for eyes and for screen readers: ${flow}`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await openReader(browserWithExtension, { flow });
    const heading = page.locator('.content h3', { hasText: 'The southern steps' });
    await expect(heading).not.toBeInViewport();
    await page.getByRole('button', { name: 'Contents' }).click();
    const outline = page.getByRole('navigation', { name: 'Contents' });
    await expect(outline.locator('ol ol button')).toHaveText(['The northern wall', 'The southern steps']);
    await expect(outline.locator('[aria-current]')).toHaveCount(0);
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
  await openReader(browserWithExtension, {}, 'english-news.html');
  await expect(browserWithExtension.page.getByRole('button', { name: 'Contents' })).toHaveCount(0);
});

async function openReader(browser: ChromiumWithExtension, settings: object, name = 'long-read.html'): Promise<Page> {
  const { page, openPopup, leavePopup } = browser;
  await keepSettings(browser, settings);
  await page.goto(`http://news.localhost/${name}`);
  const popup = await openPopup(page);
  await popup.locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  await leavePopup();
  return page;
}
