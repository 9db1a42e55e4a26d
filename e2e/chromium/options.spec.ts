import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';

const ARTICLE = 'http://news.localhost/english-news.html';

test('the search finds settings by their names in any language; a link below leads to the licences', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  const labels = options.locator('.setting > :first-child');
  await options.getByRole('searchbox', { name: 'Search settings' }).fill('captions');
  await expect(labels).toHaveText(['Copy captions of pictures']);
  await options.getByRole('searchbox').fill('主題');
  await expect(labels).toHaveText(['Theme']);
  await options.getByRole('searchbox').fill('dunkel');
  await expect(labels).toHaveText(['Theme']);
  await options.getByRole('searchbox').fill('no such thing');
  await expect(options.getByText('No setting is called “no such thing”.')).toBeVisible();
  await options.getByRole('link', { name: 'Licences' }).click();
  await expect(options.getByText('Mozilla Public License Version 2.0')).toBeVisible();
});

test('a change shows in the preview and in a reader that is open in another tab', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, ARTICLE);
  const options = await openOptions(browserWithExtension);
  await options.getByLabel('Text size').press('End');
  await chooseTheme(options, 'dark');
  for (const [view, reader] of [
    [options, options.locator('.sample .reader')],
    [page, page.locator('.reader')],
  ] as const) {
    await expect(reader).toHaveAttribute('data-theme', 'dark');
    await expect(view.locator('.reader article')).toHaveCSS('font-size', '32px');
  }
});

test('what is exported comes back after everything was wiped, sites too; a reset can be undone', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  await options.evaluate('chrome.storage.sync.set({ "site:news.localhost": { version: 2, values: { textSize: 30 } } })');
  await chooseTheme(options, 'light');
  await expect.poll(() => stored(options)).toEqual(EXPORTED);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('limpid-settings.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'limpid-settings', settings: { theme: 'light' } });

  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await expect.poll(() => stored(options)).toEqual({});
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(options)).toEqual(EXPORTED);
  await options.evaluate('chrome.storage.sync.clear()');
  await expect(theme(options, 'system')).toBeChecked();

  await options.locator('input[type=file]').setInputFiles(file);
  await expect(options.getByText('The settings are imported.')).toBeVisible();
  await expect(theme(options, 'light')).toBeChecked();
  expect(await stored(options)).toEqual(EXPORTED);
});

const EXPORTED = {
  settings: { version: 2, values: { theme: 'light' } },
  'site:news.localhost': { version: 2, values: { textSize: 30 } },
};

test('fields that cannot be taken are named, and nothing changes until a person agrees', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  await chooseTheme(options, 'dark');
  await expect.poll(() => stored(options)).toMatchObject({ settings: { values: { theme: 'dark' } } });
  const broken = { format: 'limpid-settings', version: 2, settings: { theme: 'light', textSize: 999, later: true } };
  await importText(options, JSON.stringify(broken));
  const question = options.getByRole('alert');
  await expect(question).toContainText('2 entries of this file cannot be used:');
  await expect(question.getByRole('listitem')).toHaveText([
    'Text size (textSize): the value is not allowed',
    'later: this version has no such setting',
  ]);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(theme(options, 'dark')).toBeChecked();
  await importText(options, JSON.stringify(broken));
  await question.getByRole('button', { name: 'Import the rest' }).click();
  await expect(theme(options, 'light')).toBeChecked();
  expect(await stored(options)).toEqual({ settings: { version: 2, values: { theme: 'light' } } });
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(theme(options, 'dark')).toBeChecked();
});

test('each file that is none is told why', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  for (const [text, message] of [
    ['x'.repeat(1_000_001), 'This file is too large for settings'],
    ['not json', 'This file cannot be read as JSON'],
    ['{"name":"limpid"}', 'This file holds no Limpid settings'],
    ['{"format":"limpid-settings","version":99}', 'This file was made by a newer version'],
  ] as const) {
    await importText(options, text);
    await expect(options.getByRole('alert')).toContainText(message);
    await expect(options.getByRole('button', { name: 'Import the rest' })).toHaveCount(0);
  }
  expect(await stored(options)).toEqual({});
});

test('a site with settings of its own shows them, others do not; forgetting them changes its open reader', async ({
  browserWithExtension,
}) => {
  const { page } = browserWithExtension;
  const options = await openOptions(browserWithExtension);
  await options.evaluate('chrome.storage.sync.set({ "site:news.localhost": { version: 2, values: { textSize: 30 } } })');
  await openReader(browserWithExtension, 'http://other.localhost/english-news.html');
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '19px');
  await openReader(browserWithExtension, ARTICLE);
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '30px');
  await options.getByRole('button', { name: 'Forget the settings of news.localhost' }).click();
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '19px');
  await expect(options.getByText('Sites with settings of their own')).toHaveCount(0);
});

test('what was changed a moment before a reset does not come back', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  await chooseTheme(options, 'dark');
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.waitForTimeout(1200); // longer than a change rests before it is kept
  expect(await stored(options)).toEqual({});
  await expect(theme(options, 'system')).toBeChecked();
});

test('a full storage is told, and what was chosen stays shown', async ({ browserWithExtension }) => {
  const options = await openOptions(browserWithExtension);
  await options.evaluate(
    `chrome.storage.sync.set(Object.fromEntries(Array.from({ length: 12 }, (_, i) => ['full' + i, 'x'.repeat(8000)])))`,
  );
  await options.evaluate(
    `chrome.storage.sync.getBytesInUse().then((used) => chrome.storage.sync.set({ rest: 'x'.repeat(102400 - used - 20) }))`,
  );
  await chooseTheme(options, 'dark');
  await expect(options.getByText('the browser’s storage is full')).toBeVisible();
  await expect(theme(options, 'dark')).toBeChecked();
});

async function openOptions({ context, extensionId }: ChromiumWithExtension): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.locator('.setting').first().waitFor();
  return options;
}

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension, address: string): Promise<void> {
  await page.goto(address);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reader').waitFor();
  await leavePopup();
}

function importText(options: Page, text: string): Promise<void> {
  return options.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const stored = (page: Page) => page.evaluate('chrome.storage.sync.get()');

/** The radio button of a theme; its label is what a person presses. */
const theme = (options: Page, value: string) => options.locator(`input[name=theme][value="${value}"]`);
const chooseTheme = (options: Page, value: string) =>
  options
    .locator('label')
    .filter({ has: theme(options, value) })
    .click();
