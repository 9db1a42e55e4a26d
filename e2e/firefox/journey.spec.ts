import { expect, test } from '@playwright/test';
import { FirefoxWithExtension, KEYS } from '../kit/firefox';
import { PAGE_STATE, USE_PAGE } from '../kit/page-state';
import { ownPages, type SiteHandler, type SiteServer, serveSite } from '../kit/site-server';
import { expectedArticle, expectedCopy, ownPage, sharedFragment, wrapInFullPage } from '../kit/template';
import { until } from '../kit/until';

const ADDRESS = 'http://www.bannedbook.org/bnews/worldnews/20261106/1957000.html';
const READER = `[...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('.reader')).find(Boolean)`;

let site: SiteServer;
let handler: SiteHandler;
let firefox: FirefoxWithExtension;

test.beforeEach(async () => {
  handler = ownPages();
  site = await serveSite((url) => handler(url));
  firefox = await FirefoxWithExtension.launch(site.port);
});

test.afterEach(async () => {
  await firefox.close();
  await site.close();
});

const own = ownPage('template-fragment.html');
const shared = sharedFragment();
const cases = [
  { name: 'own article', html: ownPage('template-full.html'), expected: expectedArticle(own) },
  ...(shared ? [{ name: 'target article', html: wrapInFullPage(shared), expected: expectedArticle(shared) }] : []),
];

for (const { name, html, expected } of cases) {
  test(`toolbar click, tags, read, leave, copy: the ${name}`, async () => {
    handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
    await firefox.goto(ADDRESS);
    await firefox.evaluate(USE_PAGE);
    const before = await firefox.evaluate(`return ${PAGE_STATE}`);

    await firefox.clickToolbarButton();
    await popupReady();
    expect(await firefox.inPopup(`return document.querySelector('h1').textContent`)).toBe(expected.title);
    const tags = (await firefox.inPopup(`return [...document.querySelectorAll('.tag bdi')].map((tag) => tag.textContent)`)) as string[];
    expect(tags.sort()).toEqual([...expected.tags].sort());

    await firefox.clickInPopup('.primary');
    await until(() => firefox.evaluate(`return !!${READER}`));
    expect(await firefox.evaluate(`return ${READER}.querySelector('h1').textContent`)).toBe(expected.title);
    const shown = await firefox.evaluate(`return [...${READER}.querySelectorAll('.content > p')].map((p) => p.textContent)`);
    expect(shown).toEqual(expected.paragraphs);

    await until(async () => !(await firefox.popupIsOpen()));
    await firefox.press(KEYS.Escape);
    await until(() => firefox.evaluate(`return !${READER}`));
    expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);

    await firefox.clickToolbarButton();
    await popupReady();
    await firefox.clickInPopup('.actions button:not(.primary)');
    await until(() => firefox.inPopup(`return document.querySelector('.status').textContent`));
    expect(await firefox.clipboard('text/plain')).toBe(expectedCopy(expected));
    expect(await firefox.clipboard('text/html')).toContain(`<h1>${expected.title}</h1><p>${expected.source}</p><p>`);
  });
}

function popupReady(): Promise<unknown> {
  return until(() => firefox.inPopup(`return document.querySelector('.primary') !== null`));
}
