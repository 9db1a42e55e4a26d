import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { IN_MARKDOWN } from '../kit/hostile-words';
import { openReader } from '../kit/open-reader';

test('as Markdown, from popup and reader, once that is chosen in the settings', async ({ browserWithExtension }) => {
  const { context, extensionId, page, openPopup, leavePopup } = browserWithExtension;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.getByRole('radiogroup', { name: 'Copy as' }).getByText('Markdown').click();
  await expect(options.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await options.close();

  await page.goto('http://news.localhost/hostile-words.html');
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Copy text' }).click();
  await expect(popup.getByText('Copied to the clipboard')).toBeVisible();
  await leavePopup();
  expect(await readClipboard(browserWithExtension)).toEqual({ text: IN_MARKDOWN, html: '' });

  await openReader(browserWithExtension);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  expect(await readClipboard(browserWithExtension)).toEqual({ text: IN_MARKDOWN, html: '' });
});

test('what nobody sees is in no copy', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'hostile-words.html');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain('The harbour council of Skerry Point hung a bell where the horn had stood for ninety years, and nobody');
  expect(html).toContain('The harbour council of Skerry Point hung a <b>bell</b> where');
  expect(text).toContain('👩‍🚀');
  for (const copy of [text, html]) expect(copy).not.toMatch(/[\u00ad\u200b\u202a-\u202e\ufeff]/);
});

test('a page without the Clipboard API gets its copies too', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.goto('http://news.example/english-news.html');
  expect(await page.evaluate('isSecureContext')).toBe(false);
  await openReader(browserWithExtension);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toMatch(/^The Lighthouse That Learned to Whisper\n/);
  expect(html).toContain('What the pilots heard</h2>');
});
