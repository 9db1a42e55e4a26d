import { expect, test } from 'vitest';
import type { Article } from '../article';
import { frontMatter, headerLines, sourceAddress, tagsLine } from './article-header';
import { articleOf as blankArticle, text } from './article-of.test-support';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

const articleOf = (fields: Partial<Article> = {}) => blankArticle({ content: { type: 'root', children: [text('Words')] }, ...fields });

test('front matter has all that is known', () => {
  const fields = {
    bylines: ['Ada Brandt', 'Bo: Lee'],
    siteName: 'Gazette',
    published: '2026-03-01T08:00:00Z',
    canonicalUrl: 'https://news.example/a?id=1',
  };
  expect(frontMatter(articleOf(fields), { tags: ['Bell', 'yes'] })).toBe(`---
title: "Title"
author:
  - "Ada Brandt"
  - "Bo: Lee"
source: "Gazette"
published: "2026-03-01T08:00:00Z"
url: "https://news.example/a?id=1"
tags:
  - "Bell"
  - "yes"
---`);
});

test('what is not known is left out', () => {
  expect(frontMatter(articleOf({ title: '', url: 'file:///home/ada/a.html' }), {})).toBe('---\n---');
});

test('the folders of a person are in no header', () => {
  expect(headerLines(articleOf({ url: 'file:///home/ada/a.html' }), { headerStyle: 'full' })).toEqual([]);
});

test.each([
  ['a line that ends it', 'a\n---\nevil: true', '"a\\n---\\nevil: true"'],
  ['a quote', '"\nevil: "', '"\\"\\nevil: \\""'],
  ['a backslash', 'a\\', '"a\\\\"'],
  ['carriage returns and tabs', 'a\r\tb', '"a\\r\\tb"'],
  ['other ends of lines', 'a\u0085b\u2028c\u2029d', '"a\\u0085b\\u2028c\\u2029d"'],
  ['control characters', 'a\u0000\u001b\u007f\u009fb', '"a\\u0000\\u001b\\u007f\\u009fb"'],
  ['half characters', 'a\ud800b\udc00', '"a\ufffdb\ufffd"'],
  ['what YAML does not print', '\ufeffa\ufffe\uffff', '"\\ufeffa\\ufffe\\uffff"'],
  ['a comment, an anchor, an alias, a tag', '# &a *b !!c', '"# &a *b !!c"'],
  ['a null', '~', '"~"'],
  ['whole characters', '港口 🔔', '"港口 🔔"'],
])('nothing breaks out of it: %s', (_, text, quoted) => {
  const article = articleOf({ title: text, bylines: [text], siteName: text, published: text });
  const url = 'url: "https://www.news.example/a"';
  const lines = [
    `title: ${quoted}`,
    'author:',
    `  - ${quoted}`,
    `source: ${quoted}`,
    `published: ${quoted}`,
    url,
    'tags:',
    `  - ${quoted}`,
  ];
  const written = frontMatter(article, { tags: [text] });
  expect(written).toBe(['---', ...lines, '---'].join('\n'));
  expect(JSON.parse(quoted)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
});

test.each([
  ['javascript:alert(1)', 'https://www.news.example/a'],
  ['//other.example/a', 'https://www.news.example/a'],
  ['https://news.example/a b\n"x', 'https://news.example/a%20b%0A"x'],
  ['https://news.example/\u202ea', 'https://news.example/%E2%80%AEa'],
])('the canonical address %j is %s', (canonicalUrl, address) => {
  expect(sourceAddress(articleOf({ canonicalUrl }))).toBe(address);
});

test.each([
  [[], undefined],
  [undefined, undefined],
  [['Bell', 'Washington, D.C.', 'The "Bell"'], 'Tags: Bell, "Washington, D.C.", "The ""Bell"""'],
])('the line of the tags %j', (tags, line) => expect(tagsLine(tags ? { tags } : {})).toBe(line));

test('front matter stands before plain text and Markdown in place of the lines', () => {
  const options = { header: true, headerStyle: 'yaml', captions: false } as const;
  const written = '---\ntitle: "Title"\nsource: "news.example"\nurl: "https://www.news.example/a"\n---\n\nWords';
  expect(toPlainText(articleOf(), options)).toBe(written);
  expect(toMarkdown(articleOf(), options)).toBe(written);
  expect(toMarkdown(articleOf(), { ...options, header: false })).toBe('Words');
});

test.each([
  ['lines', ['Gazette']],
  ['full', ['Gazette · Ada Brandt · Bo · 2026-03-01', 'https://www.news.example/a']],
] as const)('the lines under the title: %s', (headerStyle, lines) => {
  const article = articleOf({ siteName: 'Gazette', bylines: ['Ada Brandt', 'Bo'], published: '2026-03-01T08:00:00Z' });
  expect(headerLines(article, { headerStyle })).toEqual(lines);
  expect(headerLines(article, { headerStyle, tags: ['Bell'], tagsLabel: '标签' })).toEqual([...lines, '标签: Bell']);
});
