import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../e2e/kit/chromium';
import { keepSettings, openPopupInTab } from '../e2e/kit/drive-extension';
import { ownPages, serveSite } from '../e2e/kit/site-server';
import { SETTINGS_SCHEMA } from '../src/settings/settings-schema';
import { build } from './build';
import { contactSheet } from './contact-sheet';
import { ROOT } from './run';

const FOLDER = join(ROOT, '.cache/gallery');
const THEMES = SETTINGS_SCHEMA.theme.choices.map(({ value }) => value).filter((value) => value !== 'system');
const WIDTHS = { desk: 1280, tablet: 820, phone: 390 } as const;
const HEIGHT = 800;

interface Subject {
  readonly name: string;
  /** One of the pages that the project wrote itself. */
  readonly file: string;
  readonly locale: string;
  readonly settings?: object;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'zh-Hans', file: 'template-full.html', locale: 'zh-CN' },
  { name: 'zh-Hant-vertical', file: 'zh-hant.html', locale: 'zh-TW', settings: { verticalWriting: true, chineseScript: 'taiwan' } },
  { name: 'en', file: 'english-news.html', locale: 'en-US' },
  { name: 'ar', file: 'arabic-news.html', locale: 'ar' },
  { name: 'ja', file: 'japanese.html', locale: 'ja' },
];

/** Takes popup, reader and options of one page in every theme and width; returns the names of the pictures. */
async function takeSubject(subject: Subject): Promise<string[]> {
  const site = await serveSite(ownPages());
  const browser = await launchChromium({ proxyPort: site.port, locale: subject.locale, viewport: { width: WIDTHS.desk, height: HEIGHT } });
  const { page, openPopup, context, extensionId } = browser;
  await page.goto(`http://news.localhost/${subject.file}`);
  const first = await openPopup(page);
  await first.locator('.reading:empty').waitFor({ state: 'attached' });
  await first.locator('.primary').click();
  await page.locator('.reader .toolbar [popovertarget]').first().waitFor();
  const popup = await openPopupInTab(browser, await openPopup(page));
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  const taken = [];
  for (const theme of THEMES) taken.push(...(await takeTheme(browser, { popup, reader: page, options }, subject, theme)));
  await browser.close();
  await site.close();
  return taken;
}

type Views = Readonly<Record<'popup' | 'reader' | 'options', Page>>;

/** The settings page keeps the theme, and whatever stands open follows. */
async function takeTheme(browser: ChromiumWithExtension, views: Views, { name, settings }: Subject, theme: string): Promise<string[]> {
  await keepSettings(browser, { ...settings, theme });
  await views.popup.reload();
  const taken = [];
  for (const [view, page] of Object.entries(views)) {
    await page.bringToFront();
    await page.locator(`[data-theme="${theme}"]`).first().waitFor({ state: 'attached' });
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: HEIGHT });
      const picture = `${view}-${name}-${theme}-${size}.png`;
      await page.screenshot({ path: join(FOLDER, picture), animations: 'disabled' });
      taken.push(picture);
    }
  }
  return taken;
}

/** A sheet for each view and width to look at; for the README the themes, and the phone in every language. */
async function makeSheets(pictures: readonly string[]): Promise<void> {
  const browser = await launchChromium({ viewport: { width: 1600, height: 900 } });
  for (const view of ['reader', 'popup', 'options']) {
    for (const size of Object.keys(WIDTHS)) {
      const shown = pictures.filter((picture) => picture.startsWith(`${view}-`) && picture.endsWith(`-${size}.png`));
      await contactSheet(browser.page, FOLDER, shown, join(FOLDER, `sheet-${view}-${size}.png`));
    }
  }
  const themes = pictures.filter((picture) => /^reader-(?:zh-Hans|en)-/.test(picture) && picture.endsWith('-desk.png'));
  await contactSheet(browser.page, FOLDER, themes, join(ROOT, 'docs/images/gallery.png'));
  const phones = pictures.filter((picture) => /^(?:reader|popup|options)-.*-(?:light|celadon|dusk)-phone/.test(picture));
  await contactSheet(browser.page, FOLDER, phones, join(ROOT, 'docs/images/gallery-phone.png'));
  await browser.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
if (!build(['chrome'])) process.exit(1);
const pictures: string[] = [];
for (const subject of SUBJECTS) {
  pictures.push(...(await takeSubject(subject)));
  console.log(`${subject.name}: ${pictures.length} pictures so far`);
}
writeFileSync(join(FOLDER, 'pictures.json'), JSON.stringify(pictures));
await makeSheets(pictures);
console.log(`${pictures.length} pictures in ${FOLDER}, and sheets of them`);
