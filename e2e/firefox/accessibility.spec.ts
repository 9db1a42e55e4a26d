import { expect } from '@playwright/test';
import type { FirefoxWithExtension } from '../kit/firefox';
import { KEYS } from '../kit/firefox';
import { click, holds, openReader, pressInMenu } from '../kit/firefox-reader';
import { openPopup, readerIs, test } from '../kit/firefox-test';
import { violations } from '../kit/firefox-violations';
import { until } from '../kit/until';

const VIEWS = [
  { locale: 'en-US', page: 'english-news.html', dir: 'ltr', themes: ['light', 'contrast'], pages: ['options', 'welcome'] },
  { locale: 'ar', page: 'arabic-news.html', dir: 'rtl', themes: ['dark'], pages: ['options', 'welcome'] },
  { locale: 'zh-CN', page: 'template-full.html', dir: 'ltr', themes: ['light'], pages: ['options'] },
] as const;

for (const { locale, page, dir, themes, pages } of VIEWS) {
  test(`axe finds nothing where the browser speaks ${locale}: popup, reader (${themes}), ${pages}`, async ({ firefox }) => {
    if (locale !== 'en-US') await firefox.setLocale(locale);
    await firefox.goto(`http://news.localhost/${page}`);
    await openPopup(firefox);
    expect(await violations(firefox, 'inPopup')).toEqual([]);
    await firefox.clickInPopup('.primary');
    await readerIs(firefox, true);
    await until(async () => !(await firefox.popupIsOpen()));
    await click(firefox, `find('[popovertarget=appearance-panel]')`);
    for (const theme of themes) {
      await click(firefox, `find('label:has([value=${theme}])')`);
      await holds(firefox, 'reader.dataset.theme', theme);
      expect(await violations(firefox, 'inTab', 'html > div'), theme).toEqual([]);
    }
    for (const name of pages) {
      await firefox.goto(await firefox.extensionPage(`entrypoints/${name}/index.html`));
      await until(() => firefox.evaluate(`return document.querySelector('h1') !== null`));
      expect(await firefox.evaluate('return document.documentElement.dir')).toBe(dir);
      expect(await violations(firefox, 'inTab'), name).toEqual([]);
    }
    if (locale !== 'en-US') await firefox.setLocale('en-US');
  });
}

/** A page with what a tool needs, what opens it, and what it shows then. */
const TOOLS: readonly (readonly [page: string, open: (firefox: FirefoxWithExtension) => Promise<unknown>, shown: string])[] = [
  ['long-read.html', (firefox) => click(firefox, `named('Contents')`), '.outline'],
  ['long-read.html', (firefox) => click(firefox, `named('More tools')`), '.more-tools'],
  ['long-read.html', find, '.find-bar'],
  ['footnotes.html', (firefox) => click(firefox, `find('sup a[noteref]')`), '.note-card'],
  ['reading-aids.html', (firefox) => click(firefox, `find('.content img[role=button]')`), '.lightbox'],
  ['promos.html', showRemoved, '.put-back'],
];

test('axe finds nothing in contents, menu, search, a note, an enlarged picture and removed blocks', async ({ firefox }) => {
  let opened = '';
  for (const [page, open, shown] of TOOLS) {
    if (page !== opened) await openReader(firefox, page);
    opened = page;
    await open(firefox);
    await holds(firefox, `find('${shown}')?.checkVisibility()`);
    expect(await violations(firefox, 'inTab', { fromShadowDom: ['html > div', shown] }), shown).toEqual([]);
    await holds(firefox, `find('${shown}')?.checkVisibility()`);
    await firefox.press(KEYS.Escape);
  }
});

async function find(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.press('/');
  await holds(firefox, `focused().matches('.find-bar input')`);
  await firefox.press('t', 'h', 'e');
  await holds(firefox, `/^1 of /.test(find('.find-bar [role=status]').textContent)`);
}

async function showRemoved(firefox: FirefoxWithExtension): Promise<void> {
  await pressInMenu(firefox, 'Removed blocks');
  await click(firefox, `find('.removed button')`);
}
