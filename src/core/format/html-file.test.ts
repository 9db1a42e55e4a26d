import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-support';
import { toHtmlFile } from './html-file';

const article = articleOf({
  url: 'https://www.news.example/a?b=1&c=2',
  title: '</title><script>alert(1)</script>',
  bylines: ['"><img src=x onerror=alert(1)>'],
  published: '2026-03-01T08:00:00Z',
  siteName: 'Gazette </style>',
  language: 'en',
  content: {
    type: 'root',
    children: [
      { type: 'element', tagName: 'h2', properties: { noteId: '1' }, children: [{ type: 'text', value: 'The <bell>' }] },
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: 'https://www.news.example/a#n', noteRef: '1' },
            children: [{ type: 'text', value: '1' }],
          },
          {
            type: 'element',
            tagName: 'a',
            properties: { href: 'https://www.news.example/a#m', noteRef: '7' },
            children: [{ type: 'text', value: '7' }],
          },
        ],
      },
    ],
  },
});
const page = toHtmlFile(article, { tags: ['Ada <b>', 'Skerry Point'], tagsLabel: 'Tags', untitled: 'Untitled' });

test('a file of its own: language, direction, title, where it is from, a policy that lets nothing run', () => {
  expect(page).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(page.replaceAll('&#x27;', "'")).toContain(`content="default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'"`);
  expect(page).toContain('<link rel="canonical" href="https://www.news.example/a?b=1&#x26;c=2">');
  expect(page).toContain('<time datetime="2026-03-01">2026-03-01</time>');
});

test('no word of the page is markup', () => {
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<script|<img|<bell|<b>/);
  expect(page.match(/<\/(?:title|style)>/g)).toEqual(['</title>', '</style>']);
  expect(page).toContain('<p class="facts">Tags: Ada &#x3C;b>, Skerry Point</p>');
});

test('links to places within lead there, where these are; others lead to the page', () => {
  expect(page).toContain('<h2 id="place-1">The &#x3C;bell></h2>');
  expect(page).toContain('<a href="#place-1">1</a>');
  expect(page).toContain('<a href="https://www.news.example/a#m">7</a>');
});

test('a page without a title has one, and one of no site tells no address', () => {
  const local = articleOf({ url: 'file:///home/ada/bell.html', title: ' ' });
  const page = toHtmlFile(local, { tags: [], tagsLabel: 'Tags', untitled: 'Untitled' });
  expect(page).toContain('<title>Untitled</title>');
  expect(page).toContain('<header><h1>Untitled</h1></header>');
  expect(page).not.toMatch(/ada|canonical|href/);
});
