import { afterEach, expect, test } from 'vitest';
import { inventPages } from '../../bench/auto-open/invented-pages';
import { kindOfAddress } from './article-address';
import { looksLikeArticle } from './looks-like-article';

/** The page under test, in a frame: what is laid out counts. */
let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

/** A page as if it stood at an address. */
function pageAt(html: string, url: string): Document {
  frame = document.createElement('iframe');
  frame.style.height = '800px'; // as high as a window: what is in view counts
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  page.open();
  page.write(html);
  page.close();
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

const opens = (html: string, url: string) => {
  const page = pageAt(html, url);
  const before = page.documentElement.outerHTML;
  const answer = looksLikeArticle(page);
  expect(page.documentElement.outerHTML).toBe(before);
  frame?.remove();
  return answer;
};

test('of the invented pages at least 95 % of the articles open, and at most 1 % of all others', () => {
  const wrong = (isArticle: boolean) => {
    const pages = inventPages().filter((page) => page.isArticle === isArticle);
    const ids = pages.filter(({ html, url }) => opens(html, url) !== isArticle).map(({ id }) => id);
    return { pages: pages.length, ids, share: ids.length / pages.length };
  };
  const [articles, others] = [wrong(true), wrong(false)];
  expect(articles.pages).toBeGreaterThanOrEqual(60);
  expect(others.pages).toBeGreaterThanOrEqual(120);
  expect(articles.share, articles.ids.join()).toBeLessThanOrEqual(0.05);
  expect(others.share, others.ids.join()).toBeLessThanOrEqual(0.01);
});

const SENTENCE = 'The keeper of the lamp counted the boats that came home before the fog, and wrote the number on the door. ';
const PROSE = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);
const STORY = 'https://news.example/2026/11/24/the-keeper-of-the-lamp';
const article = (more: string) => `<title>The keeper of the lamp</title><main><h1>The keeper of the lamp</h1>${more}</main>`;

test.each([
  ['an article', article(PROSE), true],
  ['an article in a shadow tree', article(`<div><template shadowrootmode="open">${PROSE}</template></div>`), true],
  ['one with a password field in its menu', `<header><input type="password"></header>${article(PROSE)}`, true],
  ['one with a password field that is not shown', article(`${PROSE}<div style="display:none"><input type="password"></div>`), true],
  ['a login with much text', article(`<input type="password">${PROSE}`), false],
  ['a text of three lines', article(`<p>${SENTENCE}</p>`), false],
  ['a document whose members are hidden', `<form name="querySelectorAll"></form>${article(PROSE)}`, false],
])('%s', (_, html, expected) => {
  expect(opens(html, STORY)).toBe(expected);
});

test.each([
  ['https://news.example/', 'front'],
  ['https://news.example/index.php', 'front'],
  ['https://news.example/zh-cn/', 'front'],
  ['https://news.example/?utm_source=letter', 'front'],
  ['https://news.example/?p=1234', 'article'],
  ['https://news.example/?s=lamp', 'list'],
  ['https://news.example/tag/lamps', 'list'],
  ['https://news.example/lamps/page/2', 'list'],
  ['https://news.example/lamps?page=3', 'list'],
  ['https://news.example/2026/11/', 'list'],
  ['https://news.example/world/politics/', 'list'],
  ['https://news.example/topics/lamps', 'list'],
  ['https://news.example/topics/lamps-go-north', 'unknown'],
  ['https://news.example/view.html?idx=87&page=1', 'article'],
  ['https://news.example/2026-11-24/keeper', 'article'],
  ['https://news.example/a/20261124_1234567.shtml', 'article'],
  ['https://news.example/the-keeper-of-the-lamp', 'article'],
  ['https://news.example/%E0%A4%A', 'unknown'],
  ['https://news.example/world/lamps', 'unknown'],
])('%s: %s', (url, kind) => {
  expect(kindOfAddress(url)).toBe(kind);
});
