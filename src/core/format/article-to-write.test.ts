import { strFromU8, unzipSync } from 'fflate';
import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import type { Entity } from '../entity';
import { articleOf, element } from './article-of.test-support';
import { articleToWrite } from './article-to-write';
import { toEpub } from './epub';
import { toHtml } from './html';
import { toHtmlFile } from './html-file';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

const OPTIONS = { header: false, captions: true };
const PICTURE = { src: 'https://cdn.example/bell.jpg', alt: 'A bell' };
const book = (article: Article) =>
  toEpub(article, {
    pictures: new Map([[PICTURE.src, { type: 'image/jpeg', bytes: new Uint8Array([1]) }]]),
    now: new Date(0),
    tags: [],
    labels: { contents: 'Contents', cover: 'Cover', tags: 'Tags', untitled: 'Untitled' },
  });
const pagesOf = (zip: Uint8Array) =>
  Object.entries(unzipSync(zip))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

const FORMATS: Record<string, (article: Article) => string> = {
  'plain text': (article) => toPlainText(article, { ...OPTIONS, images: 'alt' }),
  Markdown: (article) => toMarkdown(article, OPTIONS),
  'rich text': (article) => toHtml(article, OPTIONS),
  'an HTML file': (article) => toHtmlFile(article, { tags: [], tagsLabel: 'Tags', untitled: 'Untitled' }),
  'a book': (article) => pagesOf(book(article)),
};

const paragraph = (...children: (ElementContent | string)[]) => element('p', {}, ...children);
const told = (fields: Partial<Article>, ...children: ElementContent[]) =>
  articleOf({ standfirst: 'Why it\u00ad rang.', leadImage: PICTURE, content: { type: 'root', children }, ...fields });

describe.each(Object.entries(FORMATS))('in %s', (_, write) => {
  const written = (article: Article) => write(articleToWrite(article, [], false).cleaned);

  test('standfirst and lead picture stand before the text, as in the reader', () => {
    const text = written(told({}, paragraph('It was heard.')));
    const places = ['Why it rang.', 'A bell', 'It was heard.'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('the lead picture is not repeated where the text has pictures', () => {
    const text = written(told({}, paragraph('It was heard.', element('img', { src: PICTURE.src, alt: 'Tower' }))));
    expect([text.includes('A bell'), text.includes('Tower')]).toEqual([false, true]);
  });
});

test('what nobody sees above the text is counted as well', () => {
  expect(articleToWrite(told({}, paragraph('x\u200b')), [], false).removed).toBe(2);
});

test('links that the site put on names are words', () => {
  const bell = { key: 'bell', text: 'Bell', sources: ['rel-tag'], aliases: [] } as unknown as Entity;
  const link = element('a', { href: 'https://www.news.example/tag/bell' }, 'Bell');
  const { cleaned } = articleToWrite(articleOf({ content: { type: 'root', children: [paragraph(link)] } }), [bell], false);
  expect(toHtml(cleaned, OPTIONS)).not.toContain('<a ');
});

test('addresses lose their tracking parameters where that is wished, those of the article as well', () => {
  const address = (rest: string) => `https://www.news.example/a?id=1${rest}`;
  const tracked = address('&utm_source=x');
  const article = articleOf({
    url: tracked,
    canonicalUrl: tracked,
    content: { type: 'root', children: [paragraph(element('a', { href: tracked }, 'a'))] },
  });
  const addressesOf = ({ url, canonicalUrl, content }: Article) => [url, canonicalUrl, /href":"([^"]*)/.exec(JSON.stringify(content))?.[1]];
  expect(addressesOf(articleToWrite(article, [], true).cleaned)).toEqual(Array(3).fill(address('')));
  expect(addressesOf(articleToWrite(article, [], false).cleaned)).toEqual(Array(3).fill(tracked));
});
