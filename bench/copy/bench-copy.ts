import { expect, type Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { keepSettings } from '../../e2e/kit/drive-extension';
import { SETTINGS_SCHEMA } from '../../src/settings/settings-schema';
import { formatBars } from '../bars';
import { quantile } from '../statistics';
import { formatTable } from '../text-table';

const URL = 'http://news.localhost/long';
const SENTENCE = 'The keepers wrote down each bell they heard before the fog, and their ledger names the hour. '; // 17 words
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}<a href="http://charts.localhost/1847?utm_source=x">One chart</a> says so, too.</p>`;
const ARTICLE = `<!doctype html><html lang="en"><title>What the keepers wrote</title><body><article><h1>What the keepers wrote</h1>
${Array.from({ length: 185 }, (_, index) => `${index % 12 === 0 ? `<h2>Ledger ${index / 12 + 1}</h2>` : ''}${PARAGRAPH}`).join('\n')}</article>`;

/** How often each format is copied in an open reader. */
const PRESSES = 9;
/** In milliseconds. */
const SLOWEST = 50;
/** From the pointer's arrival at the button to its press: a person's takes longer. In milliseconds. */
const POINTING = 200;

/**
 * Measures copies of an article of 10,000 words from the press to the word that says so: the first one in a reader, which loads
 * what writes them, and all.
 * @returns whether every bar was met
 */
export async function benchCopy(): Promise<boolean> {
  const browser = await launchChromium({ viewport: { width: 1200, height: 800 } });
  await browser.page.route('**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: ARTICLE }));
  const times: [format: string, times: number[]][] = [];
  for (const { value } of SETTINGS_SCHEMA.copyAs.choices) times.push([value, await copyAs(browser, value)]);
  await browser.close();
  const bars = times.flatMap(([format, all]) => [
    judge(`${format}: the first`, all[0] ?? Infinity),
    judge(`${format}: median`, quantile(all, 0.5)),
  ]);
  const rows = times.map(([format, all]) => [format, ...all.map((time) => time.toFixed(0))]);
  console.log(
    `${formatTable([['copied as', ...Array.from({ length: PRESSES }, (_, index) => `${index + 1}, ms`)], ...rows])}\n\n${formatBars(bars)}`,
  );
  return bars.every(({ met }) => met);
}

async function copyAs(browser: ChromiumWithExtension, copyAs: string): Promise<number[]> {
  const { page } = browser;
  await keepSettings(browser, { copyAs });
  await page.goto(URL);
  await browser.readByPopup(page);
  const button = page.getByRole('button', { name: 'Copy text' });
  await button.waitFor();
  await page.waitForTimeout(1500); // tools and names are there
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press++) {
    await page.mouse.move(300, 400);
    await button.hover();
    await page.waitForTimeout(POINTING);
    await page.evaluate(WATCH);
    await page.mouse.down();
    await page.mouse.up();
    times.push(await timeToCopied(page));
    await expect(page.locator('.toolbar .status')).toBeEmpty({ timeout: 10_000 });
  }
  return times;
}

const timeToCopied = (page: Page) => page.evaluate('window.copied') as Promise<number>;

/** Promises the time from the next click to the next status that says something. */
const WATCH = `(() => {
  const root = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot).shadowRoot;
  const status = root.querySelector('.toolbar .status');
  window.copied = new Promise((resolve) => {
    root.addEventListener('click', ({ timeStamp }) => {
      new MutationObserver((_, observer) => {
        if (!status.textContent) return;
        observer.disconnect();
        resolve(performance.now() - timeStamp);
      }).observe(status, { childList: true, subtree: true, characterData: true });
    }, { once: true, capture: true });
  });
})()`;

const judge = (name: string, time: number) => ({
  name: `${name}, ms`,
  asked: `≤ ${SLOWEST}`,
  measured: time.toFixed(1),
  met: time <= SLOWEST,
  enforced: true,
});
