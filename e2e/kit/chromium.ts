import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browsers';
import { extensionRequests, logRequest, type SeenRequest } from './request-log';
import { until } from './until';

/** What the extension opens once, after installing. */
const WELCOME = '/entrypoints/welcome/index.html';
/** The browser's own account of its network, in the profile. */
const NET_LOG = 'net-log.json';
const CHROME_BUILD = resolve(import.meta.dirname, '../../dist/chrome');

/** Nothing but the pages under test: no sync, no updates, no first-run pages. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints',
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
  /** What it asks the network for goes into the record of the run; true by default. */
  readonly isRecorded?: boolean;
  /** No host has an address: what a test does not answer itself goes nowhere. */
  readonly blockNetwork?: boolean;
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
  /** The same, then Enter in the popup, once its button to read has the focus: a person's quickest way into the reader. */
  readonly readByPopup: (page: Page) => Promise<void>;
  /** Clicks the toolbar button; returns the real popup. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** The system's colour scheme, for the page in front and for every popup opened from now on. */
  readonly setColorScheme: (colorScheme: ColorScheme) => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** The same browser with one new tab, no popup, nothing on the clipboard, and an extension that has nothing stored. */
  readonly renew: () => Promise<ChromiumWithExtension>;
  /** Lets go of the popup's page, which may have closed itself. */
  readonly leavePopup: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** What the extension's own pages, workers and background have asked the network for, once the browser is closed. */
  readonly extensionRequests: () => readonly SeenRequest[];
  /** Ends the browser even where a page keeps it from answering. */
  readonly kill: () => Promise<void>;
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
    blockNetwork = false,
    jsFlags,
    isRecorded = true,
    ...pageOptions
  } = options;
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm run build" first.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    downloadsPath: profile,
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
      ...(blockNetwork ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
      `--log-net-log=${join(profile, NET_LOG)}`,
      ...QUIET,
    ],
  });
  context.on('page', (opened) => void watchContentScripts(opened).catch(() => undefined));
  if (!keepWelcome) await closeWelcome(context);
  const page = context.pages()[0];
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!page || !cdp) throw new Error('Chromium has no tab, or no connection of its own.');
  return withExtension({ context, cdp, page, profile, extension, colorScheme, isRecorded, hasTouch: options.hasTouch ?? false });
}

/** Content scripts ask in the name of their page: who asked, their place in the code tells. */
async function watchContentScripts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request: { url }, type, initiator }) => {
    const script = initiator.stack?.callFrames[0]?.url ?? '';
    if (script.startsWith('chrome-extension://') && page.url().startsWith('http')) {
      logRequest({ seenBy: 'page', askedBy: 'content script', url, ...(type ? { kind: type.toLowerCase() } : {}) });
    }
  });
  await session.send('Network.enable');
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await until(() => context.pages().find((page) => page.url().endsWith(WELCOME)));
  await welcome.close();
}

interface Launched {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly page: Page;
  readonly profile: string;
  readonly extension: string;
  readonly colorScheme: ColorScheme;
  readonly isRecorded: boolean;
  readonly hasTouch: boolean;
}

async function withExtension(launched: Launched): Promise<ChromiumWithExtension> {
  const { context, cdp, page, profile, extension, isRecorded, hasTouch } = launched;
  const { extensions } = (await send(cdp, 'Extensions.getExtensions')) as { extensions: { id: string }[] };
  const extensionId = extensions[0]?.id;
  if (!extensionId) throw new Error('The extension did not load.');
  let second: Browser | undefined;
  let asked: readonly SeenRequest[] = [];
  let { colorScheme } = launched;
  const setColorScheme = async (scheme: ColorScheme) => {
    colorScheme = scheme;
    await page.emulateMedia({ colorScheme });
  };
  await setColorScheme(colorScheme);
  const leavePopup = async () => {
    await second?.close();
    second = undefined;
  };
  const clickButton = async (target: Page) => {
    await leavePopup();
    await target.bringToFront();
    await send(cdp, 'Extensions.triggerAction', { id: extensionId, targetId: await tabTarget(cdp, target) });
  };
  const readByPopup = async (target: Page) => {
    await clickButton(target);
    await pressEnter(cdp, await waitForPopup(cdp, extensionId));
  };
  const openPopup = async (target: Page) => {
    await clickButton(target);
    await waitForPopup(cdp, extensionId);
    second = await connectAgain(profile); // which resets where downloads go, and colours
    await send(cdp, 'Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: profile, eventsEnabled: true });
    const popup = findPopup(second, extensionId);
    await Promise.all([popup, target].map((shown) => shown.emulateMedia({ colorScheme })));
    if (hasTouch) await giveFinger(popup);
    return popup;
  };
  const reloadExtension = async () => {
    await leavePopup();
    await send(cdp, 'Extensions.loadUnpacked', { path: extension });
  };
  const renew = async () => {
    await leavePopup();
    await closePopups(cdp, extensionId);
    const next = await newPage(context, extensionId);
    return withExtension({ ...launched, page: next });
  };
  const close = async () => {
    await leavePopup();
    await context.close();
    asked = extensionRequests(join(profile, NET_LOG));
    if (isRecorded) for (const request of asked) logRequest(request);
    rmSync(profile, { recursive: true, force: true });
  };
  const kill = async () => {
    const { processInfo } = (await send(cdp, 'SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
    const own = processInfo.find(({ type }) => type === 'browser');
    if (own) process.kill(own.id, 'SIGKILL');
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  };
  return {
    context,
    page,
    extensionId,
    clickButton,
    readByPopup,
    openPopup,
    setColorScheme,
    reloadExtension,
    renew,
    leavePopup,
    close,
    extensionRequests: () => asked,
    kill,
  };
}

/** Opens a tab and closes all others, which may store something as they go; then empties the extension's storage, and the clipboard. */
async function newPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate('Promise.all(["local", "sync", "session"].map((area) => chrome.storage[area].clear()))');
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.goto('about:blank');
  await context.clearPermissions();
  return page;
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
  const tab = (await targets(cdp, 'tab')).find(({ url }) => url.replace(/^view-source:/, '') === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

const popupUrl = (extensionId: string) => `chrome-extension://${extensionId}/entrypoints/popup/`;

/** The target's id of the popup, once there is one. */
async function waitForPopup(cdp: CDPSession, extensionId: string): Promise<string> {
  const popup = await until(async () => (await targets(cdp, 'page')).find(({ url }) => url.startsWith(popupUrl(extensionId))));
  return popup.targetId;
}

/** Presses Enter in a popup as soon as it has focused something to press; to connect a second time takes longer than the popup needs. */
async function pressEnter(cdp: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = (await send(cdp, 'Target.attachToTarget', { targetId })) as { sessionId: string };
  const ask = (method: string, params: object) => sendToTarget(cdp, sessionId, method, params);
  const focused = { expression: `document.activeElement?.matches('.primary') && document.hasFocus()` };
  await until(async () => (await ask('Runtime.evaluate', focused)).result?.value);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  void send(cdp, 'Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id: 0, method: 'Input.dispatchKeyEvent', params: { type: 'keyDown', text: '\r', ...enter } }),
  });
}

let lastMessage = 0;

interface Answer {
  readonly result?: { readonly value?: unknown };
}

/** Asks something of a target that Playwright has no page for. */
async function sendToTarget(cdp: CDPSession, sessionId: string, method: string, params: object): Promise<Answer> {
  const id = ++lastMessage;
  const answer = new Promise<Answer>((resolve) => {
    const receive = ({ message }: { message: string }) => {
      const { id: answered, result } = JSON.parse(message);
      if (answered !== id) return;
      cdp.off('Target.receivedMessageFromTarget', receive);
      resolve(result ?? {});
    };
    cdp.on('Target.receivedMessageFromTarget', receive);
  });
  await send(cdp, 'Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
  return answer;
}

async function closePopups(cdp: CDPSession, extensionId: string): Promise<void> {
  await until(async () => {
    const popups = (await targets(cdp, 'page')).filter(({ url }) => url.startsWith(popupUrl(extensionId)));
    for (const { targetId } of popups) await send(cdp, 'Target.closeTarget', { targetId }).catch(() => undefined);
    return popups.length === 0;
  });
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
