import { expect, type Page } from '@playwright/test';
import { ALL_STORED } from '../kit/all-stored';
import type { ChromiumWithExtension } from '../kit/chromium';
import { WITH_SCRIPT } from '../kit/document-types';
import { test } from '../kit/own-chromium-test';
import { until } from '../kit/until';
import { useReader } from '../kit/use-reader';

/** Runs what a page of the browser's own settings runs when a person presses something there. */
async function inSettings({ context }: ChromiumWithExtension, path: string, script: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://${path}`);
  await page.evaluate(script);
  await page.close();
}

const allowInPrivate = (extensionId: string) => `new Promise((resolve) =>
  chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, () =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true }, resolve)))`;

/** A page of the extension, in a common window: it starts anew where it is let into private ones. */
async function openOwnPage({ context, extensionId }: ChromiumWithExtension): Promise<Page> {
  const page = await context.newPage();
  await until(() => page.goto(`chrome-extension://${extensionId}/manifest.json`).catch(() => undefined));
  return page;
}

test('in a private window nothing is stored, nor offered that would store the name of a site', async ({ browserWithExtension }) => {
  const { context, extensionId, openPopup, readByPopup } = browserWithExtension;
  await inSettings(browserWithExtension, 'extensions/', allowInPrivate(extensionId));
  const own = await openOwnPage(browserWithExtension);
  const before = await own.evaluate(ALL_STORED);
  const opened = context.waitForEvent('page');
  await own.evaluate(`chrome.windows.create({ incognito: true, url: 'http://news.localhost/english-news.html' }).then(() => true)`);
  const page = await opened;
  await page.waitForLoadState();
  const popup = await openPopup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('The Lighthouse That Learned to Whisper');
  await expect(popup.locator('footer button')).toHaveCount(1); // the settings alone
  await expect(popup.getByRole('checkbox')).toHaveCount(0); // opens nothing by itself
  await readByPopup(page);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('toolbar').getByRole('status')).toHaveText(/^Copied/);
  await page.getByRole('button', { name: 'Appearance' }).click();
  await expect(page.locator('#appearance-panel input').first()).toBeVisible();
  await expect(page.locator('#appearance-panel')).not.toContainText('news.localhost');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More tools' }).click();
  await expect(page.locator('.more-tools')).toContainText('Save as file');
  await expect(page.locator('.more-tools')).not.toContainText('Adjust');
  await page.close();
  expect(await own.evaluate(ALL_STORED)).toBe(before);
});

test('scripts switched off in the browser: read, copied and saved, with all tools', async ({ site, browserWithExtension }) => {
  const handler = site.handler;
  site.handler = (url) => (url.pathname === '/without-scripts' ? WITH_SCRIPT : handler(url));
  await inSettings(
    browserWithExtension,
    'settings/content/javascript',
    `chrome.send('setDefaultValueForContentType', ['javascript', 'block'])`,
  );
  await useReader(browserWithExtension, 'without-scripts', 'It has never been heard inland.');
  expect(await browserWithExtension.page.evaluate('window.ran')).toBeUndefined();
});
