import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { launchChromium } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { until } from '../kit/until';
import { violations } from '../kit/violations';

/** One field of it cannot be taken. */
const FILE = '{"format":"limpid-settings","version":2,"settings":{"theme":0},"sites":{"a.example":{}}}';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in welcome, and in the question before settings are taken over: ${colorScheme}`, async ({
    browserWithExtension,
  }) => {
    const { page, extensionId, setColorScheme } = browserWithExtension;
    await setColorScheme(colorScheme);
    await page.goto(`chrome-extension://${extensionId}/entrypoints/welcome/index.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(FILE) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.question .primary').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.question .primary').click();
    await page.locator('.status button').waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

test('after installing, and then never again, a page shows the main job, the keys and the way to the settings', async () => {
  const browser = await launchChromium({ keepWelcome: true });
  const { context, reloadExtension } = browser;
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome/index.html'));
  const welcome = await until(() => welcomes()[0]);
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to Limpid');
  await expect(welcome.getByRole('listitem')).toHaveCount(3);
  await expect(welcome.getByText('Alt+R')).toBeVisible();
  const options = context.waitForEvent('page');
  await welcome.getByRole('button', { name: 'Settings' }).click();
  await expect((await options).getByRole('heading', { level: 1 })).toHaveText('Limpid settings');
  await welcome.close();
  await reloadExtension();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/entrypoints/options/index.html`);
  // The menu's entry is there once the background has seen that it was installed.
  const hasMenu = 'chrome.contextMenus.update("toggle-reader", {}).then(() => true, () => false)';
  await expect.poll(() => page.evaluate(hasMenu)).toBe(true);
  expect(welcomes()).toEqual([]);
  await browser.close();
});

test('a build whose background asks the network is found out by the record of requests', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'limpid-asking-'));
  cpSync(resolve(import.meta.dirname, '../../dist/chrome'), folder, { recursive: true });
  change(join(folder, 'manifest.json'), (text) => text.replace("connect-src 'none'", 'connect-src *'));
  change(join(folder, 'entrypoints/background.js'), (text) => `void fetch('http://news.localhost/asked', { mode: 'no-cors' });${text}`);
  const browser = await launchChromium({ extension: folder, proxyPort: site.port, isRecorded: false });
  await until(() => site.requests.includes('http://news.localhost/asked'));
  await browser.close();
  expect(browser.extensionRequests()).toMatchObject([{ askedBy: 'extension', url: 'http://news.localhost/asked' }]);
  rmSync(folder, { recursive: true });
});

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
