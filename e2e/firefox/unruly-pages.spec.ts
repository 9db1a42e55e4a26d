import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { READER, readByPopup, readerIs, test } from '../kit/firefox-test';
import { TAKE_COPIES } from '../kit/hostile-pages';
import { PAGE_STATE } from '../kit/page-state';
import { ownPage } from '../kit/template';
import { until } from '../kit/until';

const ADDRESS = 'http://news.localhost/unruly';
const SEEN =
  'keydown keyup wheel mousedown mouseup pointerdown pointermove pointerover pointerup auxclick contextmenu copy beforeinput'.split(' ');

/** By the popup: Firefox gives keys to the page first, which may cancel the shortcut. */
async function read(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.goto(ADDRESS);
  await readByPopup(firefox);
}

const withScript = (script: string) => ({ body: ownPage('english-news.html').replace('</head>', `<script>${script}</script></head>`) });

test('Esc leaves also where the page cancels keys at the window', async ({ site, firefox }) => {
  site.handler = () => withScript(`addEventListener('keydown', (event) => event.preventDefault(), true)`);
  await read(firefox);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});

test('handlers of the page see nothing of what is done in the reader', async ({ site, firefox }) => {
  site.handler = () =>
    withScript(`seen = []; for (const type of ${JSON.stringify(SEEN)}) document.addEventListener(type, (event) => { seen.push(type); event.preventDefault(); }, { capture: true, passive: false });
      document.addEventListener('click', () => seen.push('click'));`);
  await read(firefox);
  await firefox.evaluate('seen.length = 0'); // of the mouse on its way to the popup
  await firefox.press(KEYS.PageDown);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.scroller').scrollTop > 0`));
  await firefox.clickAt(60, 400);
  await firefox.press('/');
  for (const letter of 'keeper') await firefox.press(letter);
  await until(() => firefox.evaluate(`return /^1 of /.test(${READER}.querySelector('.find-bar [role=status]')?.textContent)`));
  expect(await firefox.evaluate('return seen')).toEqual([]);
});

test('SECURITY a page that takes copies for its own, at the window, does not get what is selected in the reader', async ({
  site,
  firefox,
}) => {
  site.handler = () => withScript(TAKE_COPIES);
  await read(firefox);
  await firefox.evaluate(`getSelection().selectAllChildren(${READER}.querySelector('.content p'))`);
  await firefox.press(KEYS.Control, 'c');
  await until(async () => (await firefox.copiedText()).startsWith('For ninety years'));
  await expect(firefox.clipboard('text/html')).rejects.toThrow(); // there is none
});

test('the page cannot press the buttons of the reader; one that removes it gets itself back whole', async ({ site, firefox }) => {
  site.handler = () => withScript('');
  await firefox.goto(ADDRESS);
  const before = await firefox.evaluate(`return ${PAGE_STATE}`);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await firefox.evaluate(`for (const button of ${READER}.querySelectorAll('button:not([popovertarget])')) button.click()`);
  await readerIs(firefox, true);
  expect(await firefox.evaluate(`return ${READER}.querySelector('.find-bar, .line-focus, .speech-bar')`)).toBeNull();
  await firefox.evaluate(`[...document.documentElement.children].find((child) => child.shadowRoot).remove()`);
  await until(async () => (await firefox.evaluate(`return ${PAGE_STATE}`)) === before);
});

test('in a window as narrow as the browser makes it everything of the reader is within, panels too', async ({ site, firefox }) => {
  site.handler = () => withScript('');
  const wide = await firefox.marionette.send('WebDriver:GetWindowRect', {});
  await firefox.marionette.send('WebDriver:SetWindowRect', { width: 400 });
  await read(firefox);
  const width = Number(await firefox.evaluate('return innerWidth'));
  expect(width).toBeLessThan(520);
  const outside = `return [...${READER}.querySelectorAll('.toolbar button, .panel:popover-open, .panel:popover-open :is(button, input, select)')]
    .map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)).length`;
  expect(await firefox.evaluate(outside)).toBe(0);
  expect(
    await firefox.evaluate(`const { scrollWidth, clientWidth } = ${READER}.querySelector('.scroller'); return scrollWidth - clientWidth`),
  ).toBe(0);
  const [x = 0, y = 0] = (await firefox.evaluate(
    `const r = ${READER}.querySelector('[popovertarget=appearance-panel]').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`,
  )) as number[];
  await firefox.clickAt(x, y);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.panel:popover-open input') !== null`));
  expect(await firefox.evaluate(outside)).toBe(0);
  await firefox.marionette.send('WebDriver:SetWindowRect', wide as object);
});
