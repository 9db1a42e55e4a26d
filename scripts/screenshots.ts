import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/kit/chromium';
import { ownPages, serveSite } from '../e2e/kit/site-server';
import { TEMPLATE_ADDRESS } from '../e2e/kit/template';
import { build } from './build';
import { ROOT } from './run';

const FOLDER = join(ROOT, 'docs/images');
const DESK = { width: 1100, height: 760 };
const PHONE = { width: 390, height: 780 };
const NEWS = 'http://news.localhost';

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  /** Key of a tag to open the reader at. */
  readonly tag?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'zh-light', address: TEMPLATE_ADDRESS, locale: 'zh-CN', colorScheme: 'light', viewport: DESK },
  { name: 'zh-dark', address: TEMPLATE_ADDRESS, locale: 'zh-TW', colorScheme: 'dark', viewport: DESK, tag: '岚港' },
  { name: 'zh-phone', address: TEMPLATE_ADDRESS, locale: 'zh-CN', colorScheme: 'light', viewport: PHONE },
  { name: 'en-light', address: `${NEWS}/english-news.html`, locale: 'en-US', colorScheme: 'light', viewport: DESK },
  { name: 'en-dark', address: `${NEWS}/english-news.html`, locale: 'en-US', colorScheme: 'dark', viewport: DESK },
  { name: 'en-phone', address: `${NEWS}/english-news.html`, locale: 'en-US', colorScheme: 'dark', viewport: PHONE },
  { name: 'ar-light', address: `${NEWS}/arabic-news.html`, locale: 'en-US', colorScheme: 'light', viewport: DESK },
  { name: 'ar-phone', address: `${NEWS}/arabic-news.html`, locale: 'en-US', colorScheme: 'light', viewport: PHONE },
];

/** Takes the popup and the reader of one page as a person sees them. */
async function take({ name, address, tag, ...options }: Shot): Promise<void> {
  const site = await serveSite(ownPages({ [new URL(TEMPLATE_ADDRESS).pathname]: 'template-full.html' }));
  const browser = await launchChromium({ proxyPort: site.port, deviceScaleFactor: 2, ...options });
  const { page, openPopup } = browser;
  await page.goto(address);
  const popup = await openPopup(page);
  await popup.locator('.primary').waitFor();
  await popup.locator('.reading:empty').waitFor({ state: 'attached' });
  await popup.locator('.popup').screenshot({ path: join(FOLDER, `popup-${name}.png`) });
  await (tag ? popup.locator('.tag', { hasText: tag }).first() : popup.locator('.primary')).click();
  await page.locator('.reader').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `reader-${name}.png`) });
  await browser.close();
  await site.close();
}

/** Takes the views that belong to no article. */
async function takeOthers(colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await serveSite(ownPages());
  const browser = await launchChromium({ proxyPort: site.port, colorScheme, viewport: { width: 720, height: 480 }, deviceScaleFactor: 2 });
  const { page, openPopup, leavePopup, extensionId } = browser;
  await page.goto(`${NEWS}/front-page.html`);
  const popup = await openPopup(page);
  await popup.getByRole('alert').waitFor();
  await popup.locator('.popup').screenshot({ path: join(FOLDER, `popup-failure-${colorScheme}.png`) });
  await leavePopup();
  await page.emulateMedia({ colorScheme }); // the popup's connection has reset it
  await page.setViewportSize({ width: 1180, height: 820 });
  for (const [name, shown] of [
    ['options', '.setting'],
    ['welcome', 'h1'],
  ] as const) {
    await page.goto(`chrome-extension://${extensionId}/entrypoints/${name}/index.html`);
    await page.locator(shown).first().waitFor();
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
  }
  await browser.close();
  await site.close();
}

mkdirSync(FOLDER, { recursive: true });
if (!build(['chrome'])) process.exit(1);
for (const shot of SHOTS) await take(shot);
for (const colorScheme of ['light', 'dark'] as const) await takeOthers(colorScheme);
