import { expect } from '@playwright/test';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { ownPages } from '../kit/site-server';
import { TEMPLATE_ADDRESS, templateCases } from '../kit/template';
import { until } from '../kit/until';

const own = templateCases().find(({ name }) => name.startsWith('own article in a full page'));

test('Chinese: the popup shows the page’s tags at once and the names in the text after', async ({ site, firefox }) => {
  site.handler = (url) => (url.pathname.endsWith('.html') ? { body: own?.html ?? '' } : undefined);
  await firefox.goto(TEMPLATE_ADDRESS);
  await openPopup(firefox);
  await until(() => firefox.inPopup(`return document.querySelector('.reading')?.textContent === ''`));
  expect(await firefox.inPopup(`return document.querySelectorAll('.tag.found').length`)).toBeGreaterThan(0);
  expect(await firefox.inPopup(`return [...document.querySelectorAll('h3')].some((kind) => kind.textContent.startsWith('People'))`)).toBe(
    true,
  );
});

test('English: a reader that is opened before the popup knows is told by the background', async ({ site, firefox }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await firefox.goto('http://news.localhost/lighthouse');
  await openPopup(firefox);
  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.entities .tag.found') !== null`));
});
