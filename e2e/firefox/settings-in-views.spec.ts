import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, holds, inReader, keepSettings, openReader, pressInMenu } from '../kit/firefox-reader';
import { openPopup, test } from '../kit/firefox-test';
import { LONG_ARTICLE } from '../kit/long-article';
import { until } from '../kit/until';

const TITLE = '一張海圖，三條線：海灣兩城重談海底鐵路';

test('Simplified becomes Traditional and back: title, names, copies and what is put back, which follows the settings', async ({
  firefox,
}) => {
  await openReader(firefox, 'template-full.html', { markLinks: false });
  await pressInMenu(firefox, 'Removed blocks');
  await click(firefox, `${FERRIES}?.querySelector('button')`);
  await holds(firefox, `${PUT_BACK}.textContent.includes('渡轮汽笛录音走红')`);
  await firefox.press(KEYS.Escape);
  await holds(firefox, `${UNDERLINED}.includes('何川')`); // no tag of the page: the text was read for names
  const html = await inReader(firefox, `find('.content').innerHTML`);
  const names = (await inReader(firefox, UNDERLINED)) as string[];
  await click(firefox, `named('Text and appearance')`);
  await click(firefox, `find('label:has([value=taiwan])')`);
  await holds(firefox, `find('h1').textContent`, TITLE);
  await holds(firefox, `find('article').lang`, 'zh-Hant-TW');
  await holds(firefox, `${UNDERLINED}.includes('嵐港') && ${UNDERLINED}.length`, names.length);
  await holds(firefox, `${PUT_BACK}.textContent.includes('渡輪汽笛錄音走紅')`);
  await firefox.press(KEYS.Escape);
  await click(firefox, `named('Copy text')`);
  await until(async () => (await firefox.copiedText()).includes(`${TITLE}\n`));
  expect(await firefox.clipboard('text/html')).toContain('lang="zh-Hant-TW"');
  await click(firefox, `named('Text and appearance')`);
  await click(firefox, `find('label:has([value=original])')`);
  await holds(firefox, `find('.content').innerHTML`, html);
  await holds(firefox, UNDERLINED, names);

  await holds(firefox, `${LINK_STYLE}?.textDecorationLine`, 'none');
  await keepSettings(firefox, { markLinks: true, theme: 'dark' });
  await holds(firefox, `${LINK_STYLE}?.textDecorationLine`, 'underline');
  await holds(firefox, `${PUT_BACK}?.querySelector('.reader').dataset.theme`, 'dark');
});

const UNDERLINED = `[...CSS.highlights.get('limpid-entity') ?? []].map(String)`;
const FERRIES = `all('.removed li').find((row) => /渡[轮輪]汽笛/.test(row.textContent))`;
const PUT_BACK = `find('.put-back')?.shadowRoot`;
const LINK_STYLE = `((link) => link && getComputedStyle(link))(${PUT_BACK}?.querySelector('a'))`;

test('what the popup copies is in the chosen script', async ({ firefox }) => {
  await keepSettings(firefox, { chineseScript: 'taiwan' });
  await firefox.goto('http://news.localhost/template-full.html');
  await openPopup(firefox);
  await firefox.clickInPopup('.actions button:not(.primary)');
  await until(() => firefox.inPopup(`return document.querySelector('.status').textContent`));
  expect(await firefox.clipboard('text/plain')).toContain(`${TITLE}\n`);
  expect(await firefox.clipboard('text/html')).toContain('lang="zh-Hant-TW"');
});

test('addresses of links are printed where they are wished, in the order of the text', async ({ site, firefox }) => {
  site.handler = () => ({ body: LONG_ARTICLE });
  await openReader(firefox, 'long', { printLinks: true, theme: 'dark', flow: 'pages' });
  await firefox.evaluate(`addEventListener('beforeprint', () => {
    const host = [...document.documentElement.children].find((child) => child.shadowRoot);
    window.printed = [...host.shadowRoot.querySelectorAll('.printed li')].map((element) => element.textContent);
  }, { once: true })`);
  expect(await firefox.countPrintedPages()).toBeGreaterThan(3);
  expect(await firefox.evaluate('return window.printed')).toEqual(['http://charts.localhost/1847', 'http://news.localhost/pilots']);
  await holds(firefox, `find('.printed')`, null);
});

test('the panel by keys; a change for one site alone is for no other, and goes when it is forgotten', async ({ firefox }) => {
  await openReader(firefox, 'english-news.html');
  const size = `getComputedStyle(find('article')).fontSize`;
  await inReader(firefox, `named('Text and appearance').focus({ focusVisible: true })`);
  await firefox.press(KEYS.Enter);
  await holds(firefox, `focused().id`, 'appearance-panel');
  await firefox.press(KEYS.Tab);
  await holds(firefox, `focused().value`, 'system');
  await firefox.press(KEYS.ArrowRight);
  await firefox.press(KEYS.ArrowRight);
  await holds(firefox, `getComputedStyle(reader).backgroundColor`, 'rgb(246, 236, 216)');
  await click(firefox, `all('.panel label').find((label) => label.textContent.includes('news.localhost')).querySelector('input')`);
  const stored = () => firefox.inExtension(`return browser.storage.sync.get().then((all) => JSON.parse(JSON.stringify(all)))`);
  await expect.poll(stored).toHaveProperty(['site:news.localhost']);
  await inReader(firefox, `find('#textSize').focus()`);
  for (const key of [KEYS.ArrowRight, KEYS.ArrowRight]) await firefox.press(key);
  await holds(firefox, size, '21px');
  await expect.poll(stored).toMatchObject({ 'site:news.localhost': { values: { textSize: 21 } } });
  await firefox.inExtension(FORGET);
  await holds(firefox, size, '19px');
  expect(await stored()).toEqual({ settings: { version: 2, values: { theme: 'sepia' } } });
});

/** By the button of the options page. */
const FORGET = `return new Promise((resolve) => {
  const look = () => {
    const button = document.querySelector('[aria-label="Forget the settings of news.localhost"]');
    if (!button) return setTimeout(look, 30);
    button.click();
    const wait = () => browser.storage.sync.get('site:news.localhost').then((found) => ('site:news.localhost' in found ? setTimeout(wait, 30) : resolve(true)));
    wait();
  };
  look();
})`;
