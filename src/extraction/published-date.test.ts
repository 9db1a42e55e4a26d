import { expect, test } from 'vitest';
import { readMetadata } from './metadata';
import { pageFrom } from './page-from.test-support';

const PROSE = 'The keeper climbs the stairs every evening and lights the lamp, and the ships in the bay slow down when they see it.';
const published = (html: string, url?: string) => readMetadata(pageFrom(html, url), undefined).published;
const page = (body: string, head = '') => `<html lang="en-GB"><head><title>The lamp</title>${head}</head><body>${body}</body></html>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

test.each([
  [
    'JSON-LD of the article',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2025-01-01"},{"@type":"NewsArticle","datePublished":"2025-03-04T10:00:00+01:00"}]}</script>',
    '2025-03-04T10:00:00+01:00',
  ],
  [
    'JSON-LD that is broken elsewhere',
    '<script type="application/ld+json">{"@type":"NewsArticle","name":"a "quoted" word","datePublished":"2025-03-04"}</script>',
    '2025-03-04',
  ],
  [
    'JSON-LD with a comma too many',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04",}</script>',
    '2025-03-04',
  ],
  ['article:published_time', '<meta property="article:published_time" content="2025-03-04">', '2025-03-04'],
  ['Dublin Core', meta('DC.date.issued', '2025-03-04'), '2025-03-04'],
  ['parsely', meta('parsely-pub-date', '2025-03-04T08:00:00Z'), '2025-03-04T08:00:00Z'],
  ['citation', meta('citation_publication_date', '2025/03/04'), '2025-03-04'],
  ['a German date in a tag', meta('date', '04.03.2025 12:00'), '2025-03-04'],
  ['the day of a change where there is no other', meta('last-modified', '2025-03-04'), '2025-03-04'],
])('declared: %s', (_, head, expected) => expect(published(page('<h1>The lamp</h1>', head))).toBe(expected));

test.each([
  ['microdata', '<h1>The lamp</h1><span itemprop="datePublished" content="2025-03-04">long ago</span>'],
  ['hentry', '<div class="hentry"><h1>The lamp</h1><abbr class="published" title="2025-03-04">Tuesday</abbr></div>'],
  ['below the title', `<h1>The lamp</h1><div class="meta">4 March 2025 | 3 comments</div><p>${PROSE}</p>`],
  ['above the title', `<p>04.03.2025</p><h1>The lamp</h1><p>${PROSE}</p>`],
  ['before a paragraph', `<h1>The lamp</h1><p>04.03.2025 – ${PROSE}</p>`],
  [
    'not in the sidebar',
    `<div class="sidebar"><span class="date">1 May 2024</span></div><h1>The lamp</h1><p class="date">4 March 2025</p>`,
  ],
  ['not in prose', `<h1>The lamp</h1><p>${PROSE} It has been so since 1 May 2001.</p><p>Published: 4 March 2025</p>`],
  ['not of the copyright', '<h1>The lamp</h1><p>4 March 2025</p><p>© 1 January 2026</p>'],
  ['not of the update', '<h1>The lamp</h1><p>Updated: 5 March 2025<br>Published: 4 March 2025</p>'],
  ['not in the future', '<h1>The lamp</h1><p class="date">4 March 2099</p><p>4 March 2025</p>'],
  [
    'not in a link to another article',
    '<h1>The lamp</h1><p class="date">4 March 2025</p><a href="/x"><p class="date">1 May 2024 A quite different story</p></a>',
  ],
])('visible: %s', (_, body) => expect(published(page(body))).toBe('2025-03-04'));

test.each([
  ['zh', '<h1>灯塔</h1><div>2025年3月4日 08:30 来源：海湾网</div>'],
  ['zh', '<h1>灯塔</h1><span>发布时间：2025-03-04 08:30</span>'],
  ['ja', '<h1>灯台</h1><p>2025年3月4日 6時00分</p>'],
  ['ko', '<h1>등대</h1><p>입력 2025.03.04. 오후 3:20</p>'],
])('visible in %s: %s', (language, body) => expect(published(`<html lang="${language}"><body>${body}</body></html>`)).toBe('2025-03-04'));

test('an address that holds the day', () => {
  expect(published(page('<h1>The lamp</h1>'), 'https://bay.example/2025/03/04/the-lamp')).toBe('2025-03-04');
  expect(published(page('<h1>The lamp</h1>'), 'https://bay.example/local/2025-03/04/c_1.htm')).toBe('2025-03-04');
  expect(published(page('<h1>The lamp</h1>'), 'https://bay.example/item/20259999-12')).toBeUndefined();
});

test('a time in UTC is on the day that the address names', () => {
  const head = '<meta property="article:published_time" content="2025-03-05T03:00:00Z">';
  expect(published(page('', head), 'https://bay.example/2025/03/04/the-lamp')).toBe('2025-03-04');
  expect(published(page('', head), 'https://bay.example/2025/03/05/the-lamp')).toBe('2025-03-05T03:00:00Z');
});

test('what stands by the title as a date is believed more than a vague tag', () => {
  expect(published(page('<h1>The lamp</h1><p class="date">4 March 2025</p>', meta('date', '2025-06-01')))).toBe('2025-03-04');
});

test('English pages of the United States write the month first', () => {
  const body = '<h1>The lamp</h1><p class="date">3/4/2025</p>';
  expect(published(`<html lang="en-US"><body>${body}</body></html>`, 'https://bay.com/lamp')).toBe('2025-03-04');
  expect(published(`<html lang="en-US"><body>${body}</body></html>`, 'https://bay.co.uk/lamp')).toBe('2025-04-03');
  expect(published(`<html lang="de"><body>${body}</body></html>`, 'https://bay.com/lamp')).toBe('2025-04-03');
});
