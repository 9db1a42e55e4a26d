import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from './chromium';
import { keepSettings } from './drive-extension';

/**
 * Opens the reader by the popup, as a person does, and waits for its tools.
 * @param path - of a page of news.localhost to go to first
 * @param settings - to be kept before
 */
export async function openReader(browser: ChromiumWithExtension, path?: string, settings?: object): Promise<Page> {
  const { page, readByPopup } = browser;
  if (settings) await keepSettings(browser, settings);
  if (path !== undefined) await page.goto(`http://news.localhost/${path}`);
  await readByPopup(page);
  await page.getByRole('toolbar').waitFor();
  return page;
}
