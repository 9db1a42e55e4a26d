import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { PAGE_STATE } from '../kit/page-state';
import { ownPage } from '../kit/template';
import { FIRST_IN_PAGE, LIVELY_PAGE, TREES_STATE, USE_TREES } from '../kit/unruly-page';
import { until } from '../kit/until';

const ADDRESS = 'http://news.localhost/lively';
const OTHER = 'http://news.localhost/other';

test.beforeEach(async ({ site, firefox }) => {
  site.handler = () => ({ body: LIVELY_PAGE.replace('id="p3"', `id="p3"><a href="${OTHER}">Another report</a`) });
  await firefox.goto(ADDRESS);
});

test('history, shadow roots, frames, fields and media come back as they were', async ({ firefox }) => {
  await firefox.evaluate(USE_TREES);
  const before = await firefox.evaluate(`return ${PAGE_STATE}`);
  const trees = await firefox.evaluate(`return ${TREES_STATE}`);
  await toggle(firefox, true);
  expect(await firefox.evaluate('return film.paused')).toBe(true);
  await firefox.evaluate('film.play().catch(() => 0)');
  await until(() => firefox.evaluate('return film.paused'));
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
  expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);
  expect(await firefox.evaluate(`return ${TREES_STATE}`)).toBe(trees);
  await until(() => firefox.evaluate('return !film.paused'));
});

test('a page that becomes another article is not covered by the old one', async ({ firefox }) => {
  await toggle(firefox, true);
  await firefox.evaluate(`history.pushState(null, '', '?utm_source=x#note')`);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await readerIs(firefox, true);
  await firefox.evaluate(`history.pushState(null, '', '/next-article')`);
  await readerIs(firefox, false);
});

test('a page that comes back from the cache of the browser has no reader on it', async ({ site, firefox }) => {
  const watch = `<script>addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'from the cache'; })</script>`;
  site.handler = () => ({ cached: true, body: ownPage('english-news.html').replace('</head>', `${watch}</head>`) });
  await firefox.goto(`${ADDRESS}?cached`);
  await toggle(firefox, true);
  await firefox.goto(OTHER);
  await firefox.marionette.send('WebDriver:Back', {});
  await until(async () => (await firefox.evaluate('return document.title')) === 'from the cache');
  await readerIs(firefox, false);
  expect(await firefox.evaluate('return getComputedStyle(document.body).visibility')).toBe('visible');
  await toggle(firefox, true);
});

test('twenty quick presses of the keys leave no reader, one more leaves one', async ({ firefox }) => {
  await toggle(firefox, true);
  await toggle(firefox, false);
  const before = await firefox.evaluate(`return ${PAGE_STATE}`);
  for (let press = 0; press < 20; press++) await firefox.press(KEYS.Alt, 'r');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await readerIs(firefox, false);
  expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  expect(await firefox.evaluate('return [...document.documentElement.children].filter((child) => child.shadowRoot).length')).toBe(1);
});

test('the same paragraph both ways', async ({ firefox }) => {
  await firefox.evaluate(`document.querySelector('#p12').scrollIntoView({ block: 'start' })`);
  const first = Number(await firefox.evaluate(`return ${FIRST_IN_PAGE}`));
  const place = await firefox.evaluate('return scrollY');
  await toggle(firefox, true);
  expect(await firefox.evaluate(FIRST_DRAWN)).toBe(first);
  await toggle(firefox, false);
  expect(await firefox.evaluate('return scrollY')).toBe(place);
  await toggle(firefox, true);
  for (let turn = 0; turn < 3; turn++) {
    await firefox.press(KEYS.PageDown);
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  const read = Number(await whenAtRest(() => firefox.evaluate(FIRST_DRAWN)));
  expect(read).toBeGreaterThan(first + 3);
  await toggle(firefox, false);
  const { top, height } = (await firefox.evaluate(
    `const { top } = document.querySelector('#p${read}').getBoundingClientRect(); return { top, height: innerHeight }`,
  )) as { top: number; height: number };
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height);
});

/** Reads a place until it no longer moves. */
async function whenAtRest(read: () => Promise<unknown>): Promise<unknown> {
  let last: unknown;
  for (let now = await read(); now !== last; now = await read()) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return last;
}

test('only what is selected is read; the popup then has the whole article again', async ({ firefox }) => {
  const [x = 0, y = 0] = (await firefox.evaluate(`const text = document.querySelector('#p4').firstChild;
    text.parentElement.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(text, 0, text, 60);
    const { left, top, height } = getSelection().getRangeAt(0).getClientRects()[0];
    return [left + 40, top + height / 2]`)) as number[];
  const before = await firefox.evaluate(`return ${PAGE_STATE}`);
  await firefox.chooseFromContextMenu(x, y, 'Read only this');
  await readerIs(firefox, true);
  expect(await firefox.evaluate(`return [...${READER}.querySelectorAll('.content > p')].map((p) => p.textContent)`)).toEqual([
    'Paragraph 4 of the long report tells how the keepers of the',
  ]);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
  expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);
  await openPopup(firefox);
  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  expect(await firefox.evaluate(`return ${READER}.querySelectorAll('.content > p').length`)).toBeGreaterThan(40);
});

test('the popup offers to read what is selected alone', async ({ firefox }) => {
  await firefox.evaluate(`getSelection().selectAllChildren(document.querySelector('#p4'))`);
  await openPopup(firefox);
  await firefox.clickInPopup('.selection');
  await readerIs(firefox, true);
  expect(await firefox.evaluate(`return ${READER}.querySelectorAll('.content > p').length`)).toBe(1);
});

test('a link opens in a tab whose button reads by one click', async ({ firefox }) => {
  const [x = 0, y = 0] = (await firefox.evaluate(`const link = document.querySelector('#p3 a');
    link.scrollIntoView({ block: 'center' });
    const { left, top, height } = link.getBoundingClientRect();
    return [left + 10, top + height / 2]`)) as number[];
  await firefox.chooseFromContextMenu(x, y, 'Open in Limpid');
  await until(async () => ((await firefox.marionette.send('WebDriver:GetWindowHandles', {})) as string[]).length === 2);
  const handles = (await firefox.marionette.send('WebDriver:GetWindowHandles', {})) as string[];
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: handles[1], focus: true });
  await until(async () => (await firefox.evaluate('return location.href + document.readyState')) === `${OTHER}complete`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await firefox.clickToolbarButton();
  await readerIs(firefox, true);
});

const FIRST_DRAWN = `const first = [...${READER}.querySelector('.content').children].find((child) => child.getBoundingClientRect().bottom > 73);
  return Number(/\\d+/.exec(first.textContent)?.[0])`;

async function toggle(firefox: FirefoxWithExtension, open: boolean): Promise<void> {
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, open);
}
