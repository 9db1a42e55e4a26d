import { expect, test } from 'vitest';
import { readPageBlocks } from './choose-content';
import { harvestTags, withLabelledRows } from './harvest-tags';
import { pageFrom } from './page-from.test-support';

const lists = (html: string) => {
  const page = pageFrom(html);
  return withLabelledRows(page, harvestTags(page, undefined), readPageBlocks(page).blocks);
};
const harvest = (html: string) => lists(html).flatMap(({ source, tags }) => tags.map(({ text }) => `${source}: ${text}`));
const jsonLd = (node: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': ['NewsArticle'], ...node })}</script>`;

test.each([
  ['rel=tag', '<a rel="nofollow tag" href="/t">海</a>', ['rel-tag: 海']],
  ['a linked picture is named by its address', '<a rel="tag" href="/tag/north-fork/"><img></a>', ['rel-tag: north fork']],
  ['a category is none', '<a rel="category tag" href="/c">新闻</a>', []],
  [
    'meta lists',
    '<meta name="news_keywords" content="海, 船，港"><meta property="article:tag" content="灯塔"><meta name="parsely-tags" content="雾">',
    ['article:tag: 灯塔', 'news_keywords: 海', 'news_keywords: 船', 'news_keywords: 港', 'other-meta: 雾'],
  ],
  [
    'data- attributes',
    `<article data-tags="海, 船" data-topics='["灯塔",7,"雾"]'>x</article>`,
    ['海', '船', '灯塔', '雾'].map((tag) => `other-meta: ${tag}`),
  ],
  [
    'data- attributes of several articles, and broken ones',
    '<main data-topics="[x"><article data-tags="海">x</article><article data-tags="船">y</article></main>',
    [],
  ],
  [
    'JSON-LD',
    jsonLd({ keywords: 'a, b', about: { name: 'c' }, mentions: ['d', { name: 'e' }, 7] }),
    ['json-ld-keywords: a', 'json-ld-keywords: b', 'json-ld-about: c', 'json-ld-mentions: d', 'json-ld-mentions: e'],
  ],
  [
    'names for machines are none, what stands behind a kind is one',
    jsonLd({ keywords: ['Subject: Justice', 'Language: English', 'channel_news', 'harbour.com', '8f507083-bac4', 'Salt &amp; Rope'] }),
    ['json-ld-keywords: Justice', 'json-ld-keywords: Salt & Rope'],
  ],
  ['a row by its class', '<div class="articleTags"><ul><li><a href="/t">海</a></li></ul></div>', ['tag-container: 海']],
  [
    'a row by its links',
    '<div><a class="tag" href="/t">海</a> <a class="tag" href="/s">船</a></div>',
    ['tag-container: 海', 'tag-container: 船'],
  ],
  ['a row by the words before it', '<div><h4> Mehr zum Thema: </h4></div><ul><li><a href="/t">海</a></ul>', ['tag-container: 海']],
  ['a row by the words in it', '<p>Tags: <a href="/t">海</a>, <a href="/s">船</a></p>', ['tag-container: 海', 'tag-container: 船']],
  [
    'counters are no part of tags',
    '<p class="tags"><a href="/a">Sea (12)</a> <a href="/b">Ferry (3)</a></p><p class="topics"><a href="/1">Kelp 12</a><a href="/2">Rope 3</a><a href="/3">Salt 9</a></p>',
    ['tag-container: Sea', 'tag-container: Ferry', 'tag-container: Kelp', 'tag-container: Rope', 'tag-container: Salt'],
  ],
  ['headlines are none', `<div class="tags"><a href="/t">${'A long headline. '.repeat(3)}</a></div>`, []],
  ['an entry that bears its subjects as classes is no row', '<div class="post tag tag-sea"><a href="/t">海</a></div>', []],
  ['a sentence with a link is no row', `<p class="topic">${'The ferry was late. '.repeat(4)}<a href="/t">海</a></p>`, []],
  ['a page called sidebar', '<div class="right-sidebar"><p>one</p><p>two</p><a rel="tag" href="/t">海</a></div>', ['rel-tag: 海']],
  [
    'the site’s own furniture',
    '<aside><a rel="tag" href="/t">海</a></aside><nav><a href="/">home</a><div class="tags"><a href="/t">船</a></div></nav>',
    [],
  ],
  [
    'a nav that holds the row alone',
    '<nav><p class="tags"><a href="/t">海</a><a href="/s">船</a></p></nav>',
    ['tag-container: 海', 'tag-container: 船'],
  ],
])('%s', (_, html, expected) => expect(harvest(html)).toEqual(expected));

test('a row knows the running text before and behind it', () => {
  const prose = (word: string) => `<p>${`${word} `.repeat(12)}</p>`;
  const [row] = harvestTags(
    pageFrom(`${prose('before')}<p class="tags"><a href="/t">海</a></p><p>Short.</p>${prose('behind')}`),
    undefined,
  );
  expect(row?.around).toEqual({ before: ['before'.repeat(7).slice(0, 40)], after: 'behind'.repeat(7).slice(0, 40) });
});

test('behind two hundred tags of a list nothing is read', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `<meta property="article:tag" content="tag ${index}">`).join('');
  expect(harvest(many)).toHaveLength(200);
});
