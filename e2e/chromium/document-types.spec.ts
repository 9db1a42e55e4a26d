import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { POLICIES, SANDBOXES, underPolicy, XHTML } from '../kit/document-types';
import { readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';

/** Reads, looks at the text and its type, copies, saves or is told why not, leaves. */
async function useReader(browser: ChromiumWithExtension, path: string, words: string, saves = true): Promise<void> {
  const page = await openReader(browser, path);
  await expect.soft(page.locator('.content'), path).toContainText(words);
  const { width, font } = await page.locator('.reader h1').evaluate((heading) => {
    const { parentElement } = heading;
    return { width: parentElement?.clientWidth ?? 0, font: getComputedStyle(heading).fontSize };
  });
  expect.soft([width > 500 && width < 800, Number.parseFloat(font) > 28], `${path}: the reader's own style`).toEqual([true, true]);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect.soft(page.getByRole('toolbar').getByRole('status'), path).toHaveText(/^Copied/);
  expect.soft((await readClipboard(browser)).text, path).toContain(words);
  await page.bringToFront();
  await pressInMenu(page, 'Save as file');
  if (saves) expect.soft(await saved(page), path).toContain(words);
  else await expect.soft(await pressSave(page), path).toContainText('It could not be saved.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.soft(page.locator('.reader'), path).toHaveCount(0);
}

async function pressSave(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Save as file' });
  await dialog.getByRole('button', { name: 'Web page' }).click();
  return dialog;
}

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await pressSave(page);
  return readFile(await (await download).path(), 'utf8');
}

test('an article in XHTML is read as any; what is no element of it stays no element', async ({ site, browserWithExtension }) => {
  const own = site.handler;
  site.handler = (url) => (url.pathname === '/bell.xhtml' ? XHTML : own(url));
  await useReader(browserWithExtension, 'bell.xhtml', 'It has never been printed.');
  const page = await openReader(browserWithExtension);
  expect(await page.locator('.content p').count()).toBe(6);
  expect(
    await page
      .locator('.content br')
      .first()
      .evaluate((one) => one.namespaceURI),
  ).toBe('http://www.w3.org/1999/xhtml');
});

test('an article is read, copied and saved under policies that forbid scripts, styles and texts as code', async ({
  site,
  browserWithExtension,
}) => {
  test.setTimeout(90_000);
  const { page } = browserWithExtension;
  const own = site.handler;
  for (const [index, { name, policy }] of POLICIES.entries()) {
    site.handler = (url) => (url.pathname === `/policy-${index}` ? underPolicy(policy) : own(url));
    await useReader(browserWithExtension, `policy-${index}`, 'It has never been heard inland.');
    await openReader(browserWithExtension);
    const picture = page.locator('.reader img').first();
    await expect.soft.poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0), name).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('an article is read and copied in a sandbox, where no script runs and nothing can be saved', async ({
  site,
  browserWithExtension,
}) => {
  const { page } = browserWithExtension;
  const own = site.handler;
  for (const [index, policy] of SANDBOXES.entries()) {
    site.handler = (url) => (url.pathname === `/sandbox-${index}` ? underPolicy(policy) : own(url));
    await useReader(browserWithExtension, `sandbox-${index}`, 'It has never been heard inland.', false);
    expect.soft(await page.evaluate('window.ran'), policy).toBe(policy.includes('allow-scripts') || undefined);
  }
});
