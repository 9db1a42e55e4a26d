import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { LONG_ARTICLE } from '../kit/long-article';

test('the whole article is printed, and nothing else', async ({ site, firefox }) => {
  site.handler = () => ({ body: LONG_ARTICLE });
  await firefox.goto('http://news.localhost/long');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const pages = await firefox.countPrintedPages();
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(14);
  expect(await firefox.evaluate(`return ${READER}.querySelector('.printed')`)).toBe(null);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});
