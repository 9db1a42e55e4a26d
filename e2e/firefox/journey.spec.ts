import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click } from '../kit/firefox-reader';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { PAGE_STATE, USE_PAGE } from '../kit/page-state';
import { ownPages } from '../kit/site-server';
import { expectedArticle, expectedCopy, TEMPLATE_ADDRESS, templateCases } from '../kit/template';
import { until } from '../kit/until';

for (const { name, html, fragment } of templateCases()) {
  test(`toolbar click, tags, read, leave, copy: the ${name}`, async ({ site, firefox }) => {
    const expected = expectedArticle(fragment);
    site.handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
    await firefox.goto(TEMPLATE_ADDRESS);
    await firefox.evaluate(USE_PAGE);
    const before = await firefox.evaluate(`return ${PAGE_STATE}`);

    await openPopup(firefox);
    expect(await firefox.inPopup(`return document.querySelector('h1').textContent`)).toBe(expected.title);
    const tags = (await firefox.inPopup(
      `return [...document.querySelectorAll('.tag:not(.found) bdi')].map((tag) => tag.textContent)`,
    )) as string[];
    expect(tags.sort()).toEqual([...expected.tags].sort());

    await firefox.clickInPopup('.primary');
    await readerIs(firefox, true);
    expect(await firefox.evaluate(`return ${READER}.querySelector('h1').textContent`)).toBe(expected.title);
    const shown = await firefox.evaluate(`return [...${READER}.querySelectorAll('.content > p')].map((p) => p.textContent)`);
    expect(shown).toEqual(expected.paragraphs);

    await until(async () => !(await firefox.popupIsOpen()));
    await firefox.press(KEYS.Escape);
    await readerIs(firefox, false);
    expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);

    await openPopup(firefox);
    await firefox.clickInPopup('.actions button:not(.primary)');
    await until(() => firefox.inPopup(`return document.querySelector('.status').textContent`));
    expect(await firefox.clipboard('text/plain')).toBe(expectedCopy(expected));
    expect(await firefox.clipboard('text/html')).toContain(`<h1>${expected.title}</h1><p>${expected.source}</p><p>`);
  });
}

test.describe('on an article', () => {
  test.beforeEach(async ({ site, firefox }) => {
    site.handler = ownPages({ '/lighthouse': 'english-news.html' });
    await firefox.goto('http://news.localhost/lighthouse');
  });

  test('Enter in the popup reads; the popup then offers to close the reader', async ({ firefox }) => {
    await openPopup(firefox);
    expect(await firefox.inPopup(`return document.activeElement.className`)).toBe('primary');
    await firefox.pressInPopup('Enter');
    await readerIs(firefox, true);
    await until(async () => !(await firefox.popupIsOpen()));
    await openPopup(firefox);
    expect(await firefox.inPopup(`return document.querySelector('.primary').textContent`)).toBe('Close reader');
    await firefox.clickInPopup('.primary');
    await readerIs(firefox, false);
  });

  test('a tag opens the reader at its first mention and highlights all', async ({ firefox }) => {
    await openPopup(firefox);
    expect(await firefox.inPopup(`return document.querySelector('.tag').textContent`)).toBe('Skerry Point3');
    await firefox.clickInPopup('.tag');
    await readerIs(firefox, true);
    expect(await firefox.evaluate(HIGHLIGHTED)).toEqual(['Skerry Point', 'Skerry Point', 'Skerry Point']);
    await firefox.press(KEYS.Escape);
    await readerIs(firefox, false);
    expect(await firefox.evaluate(`return CSS.highlights.size`)).toBe(0);
  });

  test('the shortcut that the browser assigned opens and closes the reader', async ({ firefox }) => {
    expect(await firefox.shortcut()).toBe('toggle-reader Alt+R,copy-article Alt+Shift+C');
    await firefox.press(KEYS.Alt, 'r');
    await readerIs(firefox, true);
    await firefox.press(KEYS.Alt, 'r');
    await readerIs(firefox, false);
  });

  test('the context menu opens the reader', async ({ firefox }) => {
    await firefox.chooseFromContextMenu(300, 420, 'Read with Limpid');
    await readerIs(firefox, true);
  });

  test('the copy button of the reader fills both flavours', async ({ firefox }) => {
    await firefox.press(KEYS.Alt, 'r');
    await readerIs(firefox, true);
    await click(firefox, `named('Copy text')`);
    await until(() => firefox.evaluate(`return ${READER}.querySelector('.status').textContent === 'Copied to the clipboard'`));
    expect(await firefox.clipboard('text/plain')).toMatch(/^The Lighthouse That Learned to Whisper\nHarbour Gazette\n\nFor ninety years/);
    expect(await firefox.clipboard('text/html')).toContain('<h2>What the pilots heard</h2>');
  });
});

test('the copy button of the reader works on a page without the Clipboard API', async ({ site, firefox }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await firefox.goto('http://insecure.example/lighthouse');
  expect(await firefox.evaluate('return isSecureContext')).toBe(false);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, `named('Copy text')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.status').textContent === 'Copied to the clipboard'`));
  expect(await firefox.clipboard('text/plain')).toContain('For ninety years');
  expect(await firefox.clipboard('text/html')).toContain('<p>For ninety years');
});

const HIGHLIGHTED = `return [...CSS.highlights.get('limpid-mention')].map(String)`;
