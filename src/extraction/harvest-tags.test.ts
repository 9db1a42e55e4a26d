import { expect, test } from 'vitest';
import { harvestTags } from './harvest-tags';
import { pageFrom } from './page-from.test-support';

const harvest = (html: string) => harvestTags(pageFrom(html), undefined).map(({ text, source }) => `${source}: ${text}`);

test.each([
  ['rel=tag', '<a rel="nofollow tag" href="/t">海</a>', ['rel-tag: 海']],
  ['a linked picture is named by its address', '<a rel="tag" href="/tag/north-fork/"><img></a>', ['rel-tag: north fork']],
  ['a category is none', '<a rel="category tag" href="/c">新闻</a>', []],
  [
    'meta lists',
    '<meta name="news_keywords" content="海, 船，港"><meta property="article:tag" content="灯塔">',
    ['article:tag: 灯塔', 'news_keywords: 海', 'news_keywords: 船', 'news_keywords: 港'],
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":["NewsArticle"],"keywords":"a, b","about":{"name":"c"},"mentions":["d",{"name":"e"},7]}</script>',
    ['json-ld-keywords: a', 'json-ld-keywords: b', 'json-ld-about: c', 'json-ld-mentions: d', 'json-ld-mentions: e'],
  ],
  ['containers', '<div class="post-tags"><a href="/t">海</a></div>', ['tag-container: 海']],
  ['a page called sidebar', '<div class="right-sidebar"><p>one</p><p>two</p><a rel="tag" href="/t">海</a></div>', ['rel-tag: 海']],
  [
    'the site’s own furniture',
    '<aside><a rel="tag" href="/t">海</a></aside><div class="sidebar"><div class="tags"><a href="/t">船</a></div></div>',
    [],
  ],
])('%s', (_, html, expected) => expect(harvest(html)).toEqual(expected));
