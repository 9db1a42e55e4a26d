import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openLever, wakeBackground } from '../kit/background-life';
import { launchChromium } from '../kit/chromium';
import { buildWithHost } from '../kit/granted-build';
import { pageState } from '../kit/page-state';
import { ownPages, serveSite } from '../kit/site-server';

const HOST = 'www.tabs.localhost';
const TABS = 50;
const NAMES = ['english-news', 'zh-hans', 'arabic-news', 'japanese', 'long-read'];

test(`${TABS} tabs have a reader each at the same time, and come back as they were`, async () => {
  test.setTimeout(300_000);
  const site = await serveSite(ownPages());
  const extension = buildWithHost(HOST);
  const browser = await launchChromium({ extension, proxyPort: site.port });
  const lever = await openLever(browser);
  const pages = await Promise.all(Array.from({ length: TABS }, () => browser.context.newPage()));
  for (const [index, page] of pages.entries()) await page.goto(`http://${HOST}/${NAMES[index % NAMES.length]}.html?tab=${index}`);
  const before = await Promise.all(pages.map(pageState));
  const toggle = async () =>
    (await wakeBackground(browser, lever)).evaluate(
      `chrome.tabs.query({ url: '*://${HOST}/*' }).then((tabs) => { for (const tab of tabs) chrome.commands.onCommand.dispatch('toggle-reader', tab); })`,
    );
  const start = performance.now();
  await toggle();
  for (const page of pages) {
    await page.bringToFront(); // a tab behind others is not drawn
    await page.getByRole('toolbar').waitFor();
    expect(await page.locator('.reader').count()).toBe(1);
  }
  console.log(`${TABS} readers with their tools: ${Math.round(performance.now() - start)} ms`);
  await toggle();
  for (const page of pages) await expect(page.locator('.reader')).toHaveCount(0);
  expect(await Promise.all(pages.map(pageState))).toEqual(before);
  await browser.close();
  await site.close();
  rmSync(extension, { recursive: true });
});
