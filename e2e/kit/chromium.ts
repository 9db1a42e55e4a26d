import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browsers';
import { until } from './until';

/** What the extension opens once, after installing. */
const WELCOME = '/entrypoints/welcome/index.html';
const CHROME_BUILD = resolve(import.meta.dirname, '../../dist/chrome');

/** Nothing but the pages under test: no sync, no updates, no first-run pages. */
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export type ColorScheme = 'light' | 'dark';

export interface ChromiumOptions {
  /** Folder of the built extension; Limpid's own without it. */
  readonly extension?: string;
  /** Port of the site server; every request of the browser goes there. Without it the browser uses the network. */
  readonly proxyPort?: number;
  readonly headless?: boolean;
  readonly locale?: string;
  readonly colorScheme?: ColorScheme;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  /** The page that is shown once after installing stays; without it the kit closes it, as a person does. */
  readonly keepWelcome?: boolean;
  /** Options of the JavaScript engine. */
  readonly jsFlags?: string;
  /** A finger for a pointer, in pages and popups; nothing hovers. */
  readonly hasTouch?: boolean;
}

/** A real Chromium with the built extension, whose toolbar button can be clicked. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly extensionId: string;
  /** Clicks the toolbar button on a page's tab, as a person would: activeTab is granted. */
  readonly clickButton: (page: Page) => Promise<void>;
  /** The same; returns the real popup. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** The system's colour scheme, for the page in front and for every popup opened from now on. */
  readonly setColorScheme: (colorScheme: ColorScheme) => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** Lets go of the popup's page, which may have closed itself. */
  readonly leavePopup: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Launches Chromium with the extension in a fresh profile. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumWithExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'limpid-chromium-'));
  const {
    extension = CHROME_BUILD,
    proxyPort,
    headless = true,
    locale,
    colorScheme = 'light',
    keepWelcome = false,
    jsFlags,
    ...pageOptions
  } = options;
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm run build" first.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless,
    ...pageOptions,
    ...(headless ? {} : { viewport: null }),
    ...(locale ? { locale } : {}),
    env: { ...process.env, ...(locale ? { LANGUAGE: locale.replace('-', '_') } : {}) },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      ...(locale ? [`--lang=${locale}`] : []),
      ...(jsFlags ? [`--js-flags=${jsFlags}`] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...QUIET,
    ],
  });
  if (extension === CHROME_BUILD && !keepWelcome) await closeWelcome(context);
  return withExtension(context, profile, extension, colorScheme, options.hasTouch ?? false);
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await until(() => context.pages().find((page) => page.url().endsWith(WELCOME)));
  await welcome.close();
}

async function withExtension(
  context: BrowserContext,
  profile: string,
  extension: string,
  firstScheme: ColorScheme,
  hasTouch: boolean,
): Promise<ChromiumWithExtension> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  const cdp = await browser.newBrowserCDPSession();
  const { extensions } = (await send(cdp, 'Extensions.getExtensions')) as { extensions: { id: string }[] };
  const extensionId = extensions[0]?.id;
  const page = context.pages()[0];
  if (!extensionId || !page) throw new Error('The extension did not load.');
  let second: Browser | undefined;
  let colorScheme = firstScheme;
  const setColorScheme = async (scheme: ColorScheme) => {
    colorScheme = scheme;
    await page.emulateMedia({ colorScheme });
  };
  await setColorScheme(firstScheme);
  const leavePopup = async () => {
    await second?.close();
    second = undefined;
  };
  const clickButton = async (target: Page) => {
    await leavePopup();
    await target.bringToFront();
    await send(cdp, 'Extensions.triggerAction', { id: extensionId, targetId: await tabTarget(cdp, target) });
  };
  const openPopup = async (target: Page) => {
    await clickButton(target);
    await waitForPopup(cdp, extensionId);
    second = await connectAgain(profile);
    const popup = findPopup(second, extensionId);
    await Promise.all([popup, target].map((shown) => shown.emulateMedia({ colorScheme }))); // connecting has reset it
    if (hasTouch) await giveFinger(popup);
    return popup;
  };
  const reloadExtension = async () => {
    await leavePopup();
    await send(cdp, 'Extensions.loadUnpacked', { path: extension });
  };
  const close = async () => {
    await leavePopup();
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, page, extensionId, clickButton, openPopup, setColorScheme, reloadExtension, leavePopup, close };
}

/** Makes a finger the pointer of a page; connections know nothing of each other's options. */
export async function giveFinger(popup: Page): Promise<void> {
  const session = await popup.context().newCDPSession(popup);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** Domains that Playwright's types do not know. */
function send(cdp: CDPSession, method: string, params: object = {}): Promise<unknown> {
  return (cdp.send as (method: string, params: object) => Promise<unknown>)(method, params);
}

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

async function targets(cdp: CDPSession, type: 'tab' | 'page'): Promise<readonly TargetInfo[]> {
  return ((await send(cdp, 'Target.getTargets', { filter: [{ type }] })) as { targetInfos: TargetInfo[] }).targetInfos;
}

async function tabTarget(cdp: CDPSession, page: Page): Promise<string> {
  const tab = (await targets(cdp, 'tab')).find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

const popupUrl = (extensionId: string) => `chrome-extension://${extensionId}/entrypoints/popup/`;

async function waitForPopup(cdp: CDPSession, extensionId: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await targets(cdp, 'page')).some(({ url }) => url.startsWith(popupUrl(extensionId)))) {
    if (Date.now() > end) throw new Error('the popup did not open');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Playwright's own connection announces no popups; a second one lists them as pages. */
function connectAgain(profile: string): Promise<Browser> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

function findPopup(browser: Browser, extensionId: string): Page {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const popup = pages.find((page) => page.url().startsWith(popupUrl(extensionId)));
  if (!popup) throw new Error('the popup closed before it could be read');
  return popup;
}
