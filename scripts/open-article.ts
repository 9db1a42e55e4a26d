import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { ensureBrowser } from '../e2e/kit/browsers';
import { type ChromiumWithExtension, launchChromium } from '../e2e/kit/chromium';
import { articleOf, entitiesOf, readClipboard } from '../e2e/kit/drive-extension';
import { serveSite } from '../e2e/kit/site-server';
import { TEMPLATE_ADDRESS } from '../e2e/kit/template';
import type { Article } from '../src/core/article';
import type { Entity } from '../src/core/entity';
import { build } from './build';
import { ROOT } from './run';

const USAGE = 'Usage: npm start [-- <url or file> [--host <name>]]';
const SAMPLE = join(ROOT, 'e2e/pages/template-full.html');
const SCREENSHOT_FOLDER = join(ROOT, '.cache/start');

/** A page to open, served from a file where `body` is given. */
interface Target {
  readonly address: string;
  readonly body?: string;
}

async function main(): Promise<void> {
  const target = readTarget();
  ensureBrowser('chromium');
  if (!build(['chrome'])) process.exit(1);
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const { body } = target;
  const site = body === undefined ? undefined : await serveSite((url) => (url.href === target.address ? { body } : undefined));
  const browser = await launchChromium({ headless, ...(site ? { proxyPort: site.port } : {}) });
  await doMainJob(browser, target.address);
  if (!headless) await new Promise((done) => browser.context.once('close', done));
  await browser.close();
  await site?.close();
}

function readTarget(): Target {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { host: { type: 'string' } } });
  const [target = SAMPLE, ...rest] = positionals;
  if (rest.length > 0) throw new Error(USAGE);
  if (/^https?:\/\//.test(target)) return { address: new URL(target).href };
  const file = resolve(target);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${target}.\n${USAGE}`);
  return fileTarget(readFileSync(file, 'utf8'), basename(file), file === SAMPLE ? new URL(TEMPLATE_ADDRESS).host : values.host);
}

/** A file is served under the host it is asked to have, else its own canonical address, else this machine's. */
function fileTarget(body: string, name: string, host: string | undefined): Target {
  const canonical = /<link[^>]*rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(body)?.[1] ?? '';
  const own = URL.canParse(canonical) ? new URL(canonical) : undefined;
  const path = own ? own.pathname + own.search : `/${encodeURIComponent(name)}`;
  return { body, address: new URL(path, `http://${host ?? own?.host ?? '127.0.0.1'}`).href };
}

/** What a person does: click the button, copy, read. */
async function doMainJob(browser: ChromiumWithExtension, address: string): Promise<void> {
  const { page, openPopup } = browser;
  await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new Error(`${address} could not be opened: ${error.message.split('\n')[0]}`);
  });
  const popup = await openPopup(page);
  await refuseFailure(popup);
  const article = await articleOf(popup);
  const entities = await entitiesOf(popup);
  await popup.locator('.actions button').nth(1).click();
  await popup.locator('.status:not(:empty)').waitFor();
  const { text } = await readClipboard(browser);
  await page.bringToFront();
  await (await openPopup(page)).locator('.primary').click();
  await page.locator('.reader').waitFor();
  print(article, entities, text, await takeScreenshot(page));
}

/** The popup's own words for a page without an article. */
async function refuseFailure(popup: Page): Promise<void> {
  await popup.locator('h1').waitFor();
  const failure = popup.getByRole('alert');
  if ((await failure.count()) > 0) throw new Error(await failure.innerText());
}

async function takeScreenshot(page: Page): Promise<string> {
  mkdirSync(SCREENSHOT_FOLDER, { recursive: true });
  const path = join(SCREENSHOT_FOLDER, 'reader.png');
  await page.screenshot({ path });
  return path;
}

function print(article: Article, entities: readonly Entity[], text: string, screenshot: string): void {
  const fields = {
    Title: article.title,
    Byline: article.bylines.join(', '),
    Source: article.source ?? article.siteName,
    Date: article.published,
    Tags: entities.map(({ text, kind, gloss, count }) => `${text}${gloss ? ` (${gloss})` : ''} ${kind} ×${count}`).join(', '),
  };
  for (const [name, value] of Object.entries(fields)) console.log(`${name.padEnd(7)} ${value || '–'}`);
  console.log(`\n${text}\n\nScreenshot: ${screenshot}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
