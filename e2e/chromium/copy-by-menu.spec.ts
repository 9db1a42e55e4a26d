import { expect } from '@playwright/test';
import { buttonOf, choose, grant, send } from '../kit/background-events';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';

test('the context menu copies the article, or what is selected, without popup and reader', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.goto('http://news.localhost/english-news.html');
  await grant(browserWithExtension);
  await page.locator('p', { hasText: 'For ninety years' }).click({ button: 'right' }); // headless, no menu opens; the page may copy now
  await choose(browserWithExtension, { menuItemId: 'copy-article' });
  await expect.poll(() => buttonOf(browserWithExtension)).toBe('✓ Copied to the clipboard');
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toMatch(/^The Lighthouse That Learned to Whisper\n.*\n\nFor ninety years/);
  expect(html).toContain('What the pilots heard</h2>');

  await page.locator('p', { hasText: 'For ninety years' }).click({ clickCount: 3 });
  await choose(browserWithExtension, { menuItemId: 'copy-selection', selectionText: 'For ninety years' });
  await expect.poll(async () => (await readClipboard(browserWithExtension)).text).toMatch(/\n\nFor ninety years[^\n]*$/);
  await expect(page.locator('.reader')).toHaveCount(0);
});

test('the popup copies what is selected, clean and alone', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup } = browserWithExtension;
  await page.goto('http://news.localhost/english-news.html');
  await page.locator('p', { hasText: 'For ninety years' }).click({ clickCount: 3 });
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Copy clean selection' }).click();
  await expect(popup.getByText('Copied to the clipboard')).toBeVisible();
  await leavePopup();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toMatch(/^The Lighthouse That Learned to Whisper\n.*\n\nFor ninety years[^\n]*$/);
  expect(html).not.toContain('What the pilots heard');
});

for (const name of ['english-news', 'front-page'])
  test(`the shortcut alone lets no page of Chromium copy: it opens the popup, as where there is no article: ${name}`, async ({
    browserWithExtension,
  }) => {
    const { page, context } = browserWithExtension;
    await page.goto(`http://news.localhost/${name}.html`);
    await grant(browserWithExtension);
    await send(browserWithExtension, `commands.onCommand.dispatch('copy-article', tab)`);
    const session = await context.browser()?.newBrowserCDPSession();
    await expect
      .poll(async () => (await session?.send('Target.getTargets'))?.targetInfos.some(({ url }) => url.includes('/popup/')))
      .toBe(true);
  });
