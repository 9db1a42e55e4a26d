import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { AROUND_TAGS, IN_MARKDOWN, TAGS } from '../kit/hostile-words';
import { openReader } from '../kit/open-reader';

test('as Markdown, from popup and reader, once that is chosen in the settings', async ({ browserWithExtension }) => {
  const { context, extensionId, page, openPopup, leavePopup } = browserWithExtension;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.getByRole('radiogroup', { name: 'Copy as' }).getByText('Markdown').click();
  await expect(options.getByRole('radio', { name: 'Markdown', exact: true })).toBeChecked();
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

test('with front matter, tags and endnotes, once those are chosen', async ({ browserWithExtension }) => {
  const { context, extensionId, page } = browserWithExtension;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.getByRole('radiogroup', { name: 'Copy as' }).getByText('Markdown').click();
  await options.getByRole('radiogroup', { name: 'Title and source as' }).getByText('YAML').click();
  await options.getByRole('radiogroup', { name: 'Links in copies' }).getByText('As notes at the end').click();
  await options.getByRole('checkbox', { name: 'Copy the names in the article as tags' }).click();
  await expect(options.getByRole('radio', { name: 'As notes at the end' })).toBeChecked();
  await options.close();

  await openReader(browserWithExtension, 'hostile-words.html');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text } = await readClipboard(browserWithExtension);
  const [before, after] = AROUND_TAGS;
  expect(text.slice(0, before.length)).toBe(before);
  expect(text.slice(-after.length)).toBe(after);
  const tags = text.slice(before.length, -after.length).trimEnd().split('\n');
  expect(tags).toEqual(expect.arrayContaining(TAGS));
  for (const tag of tags) expect(tag).toMatch(/^ {2}- "(?:[^"\\]|\\.)*"$/);
});

test('what nobody sees is in no copy', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'hostile-words.html');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard; 5 invisible characters taken out')).toBeVisible();
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
