import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { FirefoxWithExtension, KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

const OPTIONS = 'entrypoints/options/index.html';

test('a change in the options shows in a reader that is open in another tab, and in the preview', async ({ firefox }) => {
  const { marionette } = firefox;
  await firefox.goto('http://news.localhost/english-news.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const [article] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await openOptions(firefox);
  await choose(firefox, 'theme', 'dark');
  const preview = `return document.querySelector('.sample').shadowRoot.querySelector('.reader').dataset.theme`;
  await until(async () => (await firefox.evaluate(preview)) === 'dark');
  await marionette.send('WebDriver:SwitchToWindow', { handle: article });
  await until(async () => (await firefox.evaluate(`return ${READER}.dataset.theme`)) === 'dark');
});

test('the search finds a setting by its name in another language', async ({ firefox }) => {
  await openOptions(firefox);
  await firefox.evaluate(`document.querySelector('.search').focus()`);
  await firefox.press('主', '題');
  await until(async () => (await firefox.evaluate(LABELS)) === 'Theme');
});

const LABELS = `return [...document.querySelectorAll('.setting > :first-child')].map((label) => label.textContent).join()`;

test('what is exported comes back after a reset; a file with faults asks first', async ({ firefox }) => {
  const file = join(firefox.profile, 'limpid-settings.json');
  await openOptions(firefox);
  await choose(firefox, 'theme', 'light');
  await press(firefox, 'Export settings');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  await press(firefox, 'Reset all settings');
  await until(async () => (await theme(firefox)) === 'system');
  await firefox.chooseFile('input[type=file]', file);
  await until(async () => (await theme(firefox)) === 'light');

  const broken = join(firefox.profile, 'broken.json');
  writeFileSync(broken, '{"format":"limpid-settings","version":2,"settings":{"theme":"dark","textSize":"x"}}');
  await firefox.chooseFile('input[type=file]', broken);
  await until(() => firefox.evaluate(`return document.querySelector('.question')?.textContent.includes('Text size (textSize)')`));
  expect(await theme(firefox)).toBe('light');
  await press(firefox, 'Import the rest');
  await until(async () => (await theme(firefox)) === 'dark');
});

test('a full storage is told, and what was chosen stays shown', async ({ firefox }) => {
  await openOptions(firefox);
  await firefox.evaluate(FILL_STORAGE);
  await choose(firefox, 'theme', 'dark');
  await until(() => firefox.evaluate(`return document.body.textContent.includes('the browser’s storage is full')`));
  expect(await theme(firefox)).toBe('dark');
});

const FILL_STORAGE = `const { sync } = browser.storage;
  const items = Object.fromEntries(Array.from({ length: 12 }, (_, i) => ['full' + i, 'x'.repeat(8000)]));
  const fill = (length) => sync.set({ rest: 'x'.repeat(length) }).catch(() => fill(length - 5)).then(() => true);
  return sync.set(items).then(() => sync.getBytesInUse()).then((used) => fill(102400 - used))`;

test('after installing, a page shows the main job and the keys', async ({ site }) => {
  const firefox = await FirefoxWithExtension.launch(site.port, true);
  const shown = await until(() =>
    firefox.marionette.inChrome(() =>
      firefox.evaluate(`return [...gBrowser.tabs].find((tab) => tab.label === 'Welcome to Limpid')?.label`),
    ),
  );
  expect(shown).toBe('Welcome to Limpid');
  await firefox.goto(await firefox.extensionPage('entrypoints/welcome/index.html'));
  await until(() => firefox.evaluate(`return document.body.textContent.includes('Alt+R')`));
  await firefox.close();
});

async function openOptions(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.goto(await firefox.extensionPage(OPTIONS));
  await until(() => firefox.evaluate(`return document.querySelector('.setting') !== null`));
}

async function choose(firefox: FirefoxWithExtension, name: string, value: string): Promise<void> {
  const script = `const label = document.querySelector('input[name="' + arguments[0] + '"][value="' + arguments[1] + '"]').parentElement;
    label.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = label.getBoundingClientRect();
    return [x + width / 2, y + height / 2]`;
  const [x = 0, y = 0] = (await firefox.evaluate(script, name, value)) as number[];
  await firefox.clickAt(x, y);
}

function press(firefox: FirefoxWithExtension, label: string): Promise<unknown> {
  return firefox.evaluate(`[...document.querySelectorAll('button')].find((button) => button.textContent === arguments[0]).click()`, label);
}

const theme = (firefox: FirefoxWithExtension) => firefox.evaluate(`return document.querySelector('input[name=theme]:checked').value`);
