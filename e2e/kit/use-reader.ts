import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from './chromium';
import { readClipboard } from './drive-extension';
import { openReader } from './open-reader';
import { pressInMenu } from './press-in-menu';

/** Reads, looks at the text and its type, copies, saves or is told why not, leaves. */
export async function useReader(browser: ChromiumWithExtension, path: string, words: string, saves = true): Promise<void> {
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
