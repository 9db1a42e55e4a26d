import type { CDPSession, Page } from '@playwright/test';
import { killBackground, wakeBackground } from '../../e2e/kit/background-life';
import type { ChromiumWithExtension } from '../../e2e/kit/chromium';
import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField } from '../../src/settings/settings-schema';
import { oneOf } from '../random';

/** Where the monkey plays. */
export interface Playground {
  readonly browser: ChromiumWithExtension;
  /** Shows nothing; wakes the background, and stores settings. */
  readonly lever: Page;
  readonly options: Page;
  readonly rules: Page;
  /** Of the page that is read. */
  readonly cdp: CDPSession;
}

type Random = () => number;
/** @returns what was done, for the log */
type Action = (playground: Playground, random: Random) => Promise<string>;

export const HOST = 'www.monkey.localhost';
const NAMES =
  'english-news french german japanese korean russian zh-hans zh-hant arabic-news footnotes long-read reading-aids wiki promos front-page';
const PAGES = NAMES.split(' ').map((name) => `http://${HOST}/${name}.html`);
const KEYS =
  'Escape Escape Tab Tab Shift+Tab Enter Space / ? j k n p c s f l r + - 0 PageDown PageUp Home End ArrowDown ArrowUp ArrowLeft ArrowRight Control+a Control+c F6 a 字'.split(
    ' ',
  );
/** How long is waited for a reader, and at most for its tools, in milliseconds. */
const OPENING = 1500;
const OPENING_TOOLS = 600;
const SIZES = [
  [1200, 800],
  [390, 844],
  [800, 400],
  [320, 480],
  [1900, 1000],
] as const;
const CONTROLS = `button, a[href], input:not([type=file]), select, textarea, summary, label, [role=tab], p, h1`;

/** The middle of something that can be pressed, of the reader where one is open; a page of the extension's own is its own root. */
const placeOf = (share: number) => `(() => {
  const reader = [...document.documentElement.children].map((child) => child.shadowRoot).find((root) => root?.querySelector('.reader'));
  const all = [...(reader ?? document).querySelectorAll(${JSON.stringify(CONTROLS)})].map((element) => element.getBoundingClientRect());
  const seen = all.filter((box) => box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const box = seen[Math.floor(${share} * seen.length)];
  return box && [box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)];
})()`;

async function pressSomething(page: Page, random: Random): Promise<string> {
  const place = (await page.evaluate(placeOf(random()))) as [number, number] | undefined;
  if (!place) return 'nothing to press';
  await page.mouse.click(...place);
  return `press at ${place.map(Math.round)}`;
}

const ACTIONS: readonly (readonly [weight: number, name: string, act: Action])[] = [
  [6, 'go to', (playground, random) => go(playground, oneOf(PAGES, random))],
  [2, 'reload', async ({ browser: { page } }) => String((await page.reload().catch(() => 'failed')) && '')],
  [10, 'read', read],
  [4, 'shortcut', (playground) => command(playground, 1)],
  [2, 'shortcut, five times', (playground) => command(playground, 5)],
  [3, 'popup', pressInPopup],
  [14, 'key', ({ browser: { page } }, random) => pressKey(page, random)],
  [16, 'press', ({ browser: { page } }, random) => pressSomething(page, random)],
  [6, 'click', ({ browser: { page } }, random) => clickAnywhere(page, random)],
  [5, 'select', drag],
  [4, 'wheel', ({ browser: { page } }, random) => turnWheel(page, random)],
  [2, 'resize', ({ browser: { page } }, random) => resize(page, random)],
  [4, 'setting', storeSetting],
  [3, 'options page', ({ options, browser }, random) => pressIn(options, browser.page, random)],
  [3, 'rules page', ({ rules, browser }, random) => pressIn(rules, browser.page, random)],
  [3, 'kill the background', async ({ browser }) => String((await killBackground(browser)) ?? '')],
  [2, 'network', (playground, random) => switchNetwork(playground, random() < 0.4)],
  [2, 'other address', ({ browser: { page } }, random) => pushState(page, random)],
];

/** Each as many times as it weighs. */
const DRAWN = ACTIONS.flatMap((action) => Array.from({ length: action[0] }, () => action));

/**
 * Does one thing; which one, and how, is told by the random numbers alone.
 * @param onBegin - told what, before it is done
 */
export async function actAtRandom(playground: Playground, random: Random, onBegin: (name: string) => void): Promise<string> {
  const [, name, act] = oneOf(DRAWN, random);
  onBegin(name);
  return `${name} ${await act(playground, random)}`;
}

/** Without a network there would be nothing to read for long. */
async function go(playground: Playground, address: string): Promise<string> {
  await switchNetwork(playground, false);
  await playground.browser.page.goto(address).catch(() => undefined); // something pressed before may lead elsewhere
  return address;
}

/** By the shortcut, where no reader is open; the tools come a little later, or are still on their way at what is done next. */
async function read(playground: Playground, random: Random): Promise<string> {
  const { page } = playground.browser;
  if ((await page.locator('.reader').count()) > 0) return 'already';
  await command(playground, 1);
  const opened = page.locator('.reader').waitFor({ timeout: OPENING });
  await opened.catch(() => undefined); // not every page has an article
  await page.waitForTimeout(random() * OPENING_TOOLS);
  return '';
}

async function command({ browser, lever }: Playground, times: number): Promise<string> {
  const worker = await wakeBackground(browser, lever);
  await worker.evaluate(`chrome.tabs.query({ url: '*://${HOST}/*' }).then(([tab]) => {
    for (let turn = 0; tab && turn < ${times}; turn++) chrome.commands.onCommand.dispatch('toggle-reader', tab);
  })`);
  return '';
}

async function pressInPopup({ browser }: Playground, random: Random): Promise<string> {
  const { page, openPopup, leavePopup } = browser;
  const popup = await openPopup(page).catch(() => undefined); // a page may lie behind that closes it at once
  const done = popup && (await pressSomething(popup, random).catch(() => 'it closed'));
  await page.mouse.click(2, 2); // a click in the page closes it
  await leavePopup();
  return done ?? 'it did not open';
}

async function pressKey(page: Page, random: Random): Promise<string> {
  const key = oneOf(KEYS, random);
  await page.keyboard.press(key).catch(() => page.keyboard.insertText(key));
  return key;
}

const sizeOf = (page: Page) => page.viewportSize() ?? { width: 1200, height: 800 };

function pointIn(page: Page, random: Random): [number, number] {
  const { width, height } = sizeOf(page);
  return [Math.floor(random() * width), Math.floor(random() * height)];
}

async function clickAnywhere(page: Page, random: Random): Promise<string> {
  const [x, y] = pointIn(page, random);
  await page.mouse.click(x, y, { clickCount: oneOf([1, 1, 2, 3], random) });
  return `${x},${y}`;
}

/** By the protocol: Playwright takes a drag that it is not told of, since pages hear nothing of it, for one that goes on, and keeps Esc to end it. */
async function drag({ browser: { page }, cdp }: Playground, random: Random): Promise<string> {
  const [from, to] = [pointIn(page, random), pointIn(page, random)];
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: [number, number]) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 });
  await send('mousePressed', from);
  for (const share of [0.3, 0.6, 1]) await send('mouseMoved', [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  await send('mouseReleased', to);
  return `${from} to ${to}`;
}

async function turnWheel(page: Page, random: Random): Promise<string> {
  const by = Math.round((random() - 0.4) * 3000);
  await page.mouse.wheel(0, by);
  return String(by);
}

async function resize(page: Page, random: Random): Promise<string> {
  const [width, height] = oneOf(SIZES, random);
  await page.setViewportSize({ width, height });
  return `${width}×${height}`;
}

async function storeSetting({ lever }: Playground, random: Random): Promise<string> {
  const name = oneOf(SETTING_NAMES, random);
  const value = legalValue(SETTINGS_SCHEMA[name], random);
  const item = JSON.stringify({ settings: { version: 2, values: { [name]: value } } });
  await lever.evaluate(`chrome.storage.sync.set(${item}).catch(() => undefined)`); // there are so many writes a minute
  return `${name} ${value}`;
}

function legalValue(field: SettingField, random: Random): unknown {
  if (field.control === 'switch') return random() < 0.5;
  if (field.control === 'choice') return oneOf(field.choices, random).value;
  if (field.control === 'range') return field.min + Math.floor(random() * ((field.max - field.min) / field.step + 1)) * field.step;
  return field.control === 'color' ? oneOf(['', '#204060', '#f0e0d0'], random) : oneOf(['', 'Georgia', '楷体', 'x'], random);
}

async function pressIn(own: Page, page: Page, random: Random): Promise<string> {
  await own.bringToFront();
  const done = await pressSomething(own, random);
  await page.bringToFront();
  return done;
}

/** Of the page alone: Playwright's own switch waits for a background that was ended. */
async function switchNetwork({ cdp }: Playground, offline: boolean): Promise<string> {
  await cdp.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  return offline ? 'off' : 'on';
}

async function pushState(page: Page, random: Random): Promise<string> {
  const to = oneOf(['?page=2', '#below', '/elsewhere'], random);
  await page.evaluate((address) => history.pushState(null, '', address), to).catch(() => undefined); // an error page has none
  return to;
}
