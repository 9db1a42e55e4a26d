import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { killBackground, openLever, stickAt, wakeBackground } from '../kit/background-life';
import { type ChromiumWithExtension, launchChromium } from '../kit/chromium';
import { buildWithHost } from '../kit/granted-build';
import { ownPages } from '../kit/site-server';
import { test } from '../kit/site-test';
import { until } from '../kit/until';

const PAGES = {
  '/': 'front-page.html',
  '/a.html': 'long-read.html',
  '/harbour/the-light-on-the-north-pier': 'english-news.html',
};
const STORY = 'http://news.localhost/harbour/the-light-on-the-north-pier';
const SWITCH = 'Open articles on news.localhost automatically';
/** Longer than it takes to look at a page twice, to read it and to open the reader; and to look once more at one that brings its text late. In milliseconds. */
const LONG_ENOUGH = 1200;
const LATER = 3200;

test('articles of a site open by themselves once that is switched on; front pages, other sites, excepted and closed pages do not', async ({
  site,
}) => {
  site.handler = ownPages(PAGES);
  const extension = buildWithHost('news.localhost');
  const browser = await launchChromium({ extension, proxyPort: site.port });
  const { page, leavePopup } = browser;
  await page.goto(STORY);
  await press(browser, SWITCH);

  await page.reload();
  await opens(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  await page.reload();
  await staysClosed(page);

  await page.goto('http://news.localhost/');
  await staysClosed(page, LATER);
  await page.getByRole('link', { name: 'Harbour dues' }).click();
  await opens(page);
  await page.reload();
  await opens(page);
  await page.goto('http://other.localhost/harbour/the-light-on-the-north-pier');
  await staysClosed(page);

  await page.goto('http://news.localhost/a.html');
  await opens(page);
  await press(browser, 'Not on this page');
  await page.reload();
  await staysClosed(page);
  await press(browser, 'Not on this page');
  await page.reload();
  await opens(page);
  await press(browser, SWITCH);
  await page.reload();
  await staysClosed(page);
  await leavePopup();
  await browser.close();
  rmSync(extension, { recursive: true });
});

test('a site is on, or off, also where the background ends within the change: its next start makes good', async ({ site }) => {
  site.handler = ownPages(PAGES);
  const extension = buildWithHost('news.localhost');
  const browser = await launchChromium({ extension, proxyPort: site.port });
  const { page } = browser;
  const lever = await openLever(browser);
  for (const [step, matches] of [
    ['registerContentScripts', ['*://news.localhost/*']],
    ['unregisterContentScripts', []],
  ] as const) {
    await page.goto(STORY);
    const isStuck = await stickAt(browser, lever, step);
    await press(browser, SWITCH);
    await until(isStuck);
    await killBackground(browser);
    await wakeBackground(browser, lever);
    await expect.poll(() => lever.evaluate(MATCHES)).toEqual(matches);
  }
  await browser.close();
  rmSync(extension, { recursive: true });
});

/** Script for the sites on which articles open by themselves, as the browser has been told. */
const MATCHES = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))`;

/** Presses a switch of the popup, and waits until it shows so. */
async function press({ page, openPopup, leavePopup }: ChromiumWithExtension, name: string): Promise<void> {
  const popup = await openPopup(page);
  const pressed = popup.getByRole('checkbox', { name });
  const before = await pressed.isChecked();
  await pressed.click();
  await expect(pressed).toBeChecked({ checked: !before });
  await leavePopup();
  await page.bringToFront();
}

const opens = (page: Page) => page.getByRole('toolbar').waitFor();

async function staysClosed(page: Page, time = LONG_ENOUGH): Promise<void> {
  await page.waitForTimeout(time);
  await expect(page.locator('.reader')).toHaveCount(0);
}
