import { expect, type Page, test as plain } from '@playwright/test';
import { meetStates } from '../../bench/storage/bench-storage';
import { test } from '../kit/own-chromium-test';

/** The first of the 500 that `npm run bench -- storage` meets. */
const STATES = 15;

plain(`the reader opens in ${STATES} states of storage that nobody meant, and leaves them as they are`, async () => {
  expect(await meetStates(STATES)).toEqual([]);
});

const stored = (page: Page, area: string) => page.evaluate(`chrome.storage.${area}.get()`);

test('settings that cannot be read are told, and neither exported nor replaced as if there were none', async ({ browserWithExtension }) => {
  const { context, extensionId } = browserWithExtension;
  const address = `chrome-extension://${extensionId}/entrypoints/options/index.html`;
  const own = await context.newPage();
  await own.goto(address);
  await own.evaluate(`chrome.storage.sync.set({ settings: { version: 2, values: { textSize: 24 } } })`);
  const options = await context.newPage();
  await options.addInitScript(`chrome.storage.sync.get = () => Promise.reject(new Error('Corruption: block checksum mismatch'))`);
  await options.goto(address);
  const told = options.getByText('could not be read');
  await expect(told).toBeVisible();
  let downloads = 0;
  options.on('download', () => downloads++);
  for (const name of ['Export settings', 'Reset all settings']) await options.getByRole('button', { name }).click();
  await expect(told).toBeVisible();
  expect(downloads).toBe(0);
  expect(await stored(own, 'sync')).toEqual({ settings: { version: 2, values: { textSize: 24 } } });
});

test('storage that is full to the brim, and storage that was written to too often, are told, and nothing is lost', async ({
  browserWithExtension,
}) => {
  const { context, extensionId } = browserWithExtension;
  const rules = await context.newPage();
  await rules.goto(`chrome-extension://${extensionId}/entrypoints/rules/index.html`);
  await rules.evaluate(`(async () => {
    for (let size = 1 << 22; size > 0; size >>= 1)
      for (let item = 0; item < 8; item++) await chrome.storage.local.set({ [size + ' ' + item]: 'x'.repeat(size) }).catch(() => { item = 8; });
  })()`);
  const before = await stored(rules, 'local');
  await rules.getByRole('link', { name: 'New rule' }).click();
  await rules.getByRole('button', { name: 'Save rule' }).click();
  await expect(rules.getByText('storage is full')).toBeVisible();
  expect(await stored(rules, 'local')).toEqual(before);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.locator('.setting').first().waitFor();
  const refused = await options.evaluate(`(async () => {
    for (let write = 0; write < 130; write++) {
      try { await chrome.storage.sync.set({ settings: { version: 2, values: { textSize: 24 } } }); } catch (error) { return String(error); }
    }
  })()`);
  expect(refused).toContain('MAX_WRITE_OPERATIONS_PER_MINUTE');
  await options.getByLabel('Text size').press('End');
  await expect(options.getByText('the browser wants a pause')).toBeVisible();
  await expect(options.getByLabel('Text size')).toHaveValue('32');
  expect(await stored(options, 'sync')).toEqual({ settings: { version: 2, values: { textSize: 24 } } });
});
