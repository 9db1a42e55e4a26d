import { expect, test } from 'vitest';
import { readMetadata } from './metadata';
import { cleanNames } from './names';
import { pageFrom } from './page-from.test-support';

const bylines = (html: string) => readMetadata(pageFrom(html, 'https://www.baynews.example/lamp'), undefined).bylines;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (author: unknown, more: object = {}) => jsonLd({ '@type': 'NewsArticle', author, ...more });

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['ByAnn Lee', ['Ann Lee']],
  ['Written by Ann Lee and Bo Chan', ['Ann Lee', 'Bo Chan']],
  ['Ann Lee, Bo Chan und Cem Er', ['Ann Lee', 'Bo Chan', 'Cem Er']],
  ['Posted on May 5, 2025 by Ann Lee', ['Ann Lee']],
  ['Ann Lee, Senior Reporter', ['Ann Lee']],
  ['Ann Lee | 5 May 2025', ['Ann Lee']],
  ['Ann Lee (Bay News)', ['Ann Lee']],
  ['Ann Lee @annlee', ['Ann Lee']],
  ['ann@bay.example', []],
  ['https://www.facebook.com/baynews', []],
  ['Lee, Ann', ['Lee, Ann']],
  ['Staff and agencies', ['Staff and agencies']],
  ['AFP/Reuters', ['AFP/Reuters']],
  ['Von Anna Lee', ['Anna Lee']],
  ['Veröffentlicht von Ludwig van der Meer', ['Ludwig van der Meer']],
  ['Eine Kolumne von Anna Lee', ['Anna Lee']],
  ['Karl von Hafen', ['Karl von Hafen']],
  ['Autorin: Anna Lee, Leiterin des Hafens', ['Anna Lee']],
  ['Par Anne Lé et Marc Du Pré', ['Anne Lé', 'Marc Du Pré']],
  ['Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
  ['记者 | 林岚', ['林岚']],
  ['作者：林岚、周柏', ['林岚', '周柏']],
  ['責任編輯：林嵐', ['林嵐']],
  ['文／林嵐', ['林嵐']],
  ['記者林嵐／台北報導', ['林嵐']],
  ['取材・文：林田葵', ['林田葵']],
  ['김하늘 기자', ['김하늘']],
  ['admin', []],
  ['CC BY-SA', []],
])('%s names %j', (text, expected) => expect(cleanNames([text])).toEqual(expected));

test.each([
  ['a node', article({ '@type': 'Person', name: 'Ann Lee' })],
  ['a list', article([{ name: 'Ann Lee' }, { name: 'Ann Lee' }])],
  ['a string', article('Ann Lee')],
  [
    'a reference',
    jsonLd({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#p1' } },
        { '@type': 'Person', '@id': '#p1', name: 'Ann Lee' },
      ],
    }),
  ],
  [
    'the node of this page',
    `${article('Bo Chan', { url: 'https://www.baynews.example/other' })}${article('Ann Lee', { url: 'https://www.baynews.example/lamp' })}`,
  ],
  [
    'a profile beside the name',
    `<meta property="article:author" content="https://social.example/ann"><meta name="author" content="Ann Lee">`,
  ],
  ['a card', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">'],
  [
    'an office and a person',
    `${article({ name: 'Bay News' }, { publisher: { name: 'Bay News' } })}<h1>The lamp</h1><p class="author">By Ann Lee</p>`,
  ],
  ['microdata', '<span itemprop="author"><b itemprop="name">Ann Lee</b></span>'],
  ['a card of a blog', '<div class="entry-meta"><span class="author vcard"><a class="fn" href="/author/ann">Ann Lee</a></span></div>'],
  ['a line', '<h1>The lamp</h1><p>By <a href="/staff/ann">Ann Lee</a></p>'],
  ['a line with the date', '<h1>The lamp</h1><p>11.12.2024 – Ann Lee</p>'],
  [
    'the end of the text',
    `<h1>The lamp</h1>${'<p>The keeper climbs the stairs every evening and lights the lamp.</p>'.repeat(20)}<p><em>Von Ann Lee</em></p>`,
  ],
  ['no name of a comment', '<h1>The lamp</h1><p>By Ann Lee</p><div class="comment"><span class="author">Bo Chan</span></div>'],
])('found in %s', (_, html) => expect(bylines(html)).toEqual(['Ann Lee']));

test.each([
  ['<h1>灯塔</h1><div>2025-03-04 08:30　记者：林岚　来源：海湾网</div>', ['林岚']],
  ['<h1>燈塔</h1><p>記者林嵐／台北報導</p>', ['林嵐']],
  ['<h1>등대</h1><p>김하늘 기자</p>', ['김하늘']],
])('in lines of other scripts: %s', (html, expected) => expect(bylines(html)).toEqual(expected));

test('an office is named where no person is', () => {
  expect(bylines(article({ name: 'Bay News' }, { publisher: { name: 'Bay News' } }))).toEqual(['Bay News']);
  expect(bylines('<h1>The lamp</h1><p>By the sea nobody is late.</p>')).toEqual([]);
});
