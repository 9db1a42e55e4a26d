import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { articleOf, element, text } from './article-of.test-support';
import { epubFiles, toEpub } from './epub';
import type { Picture } from './pictures';

const article = articleOf({
  title: 'The <bell> & the \u0007tide',
  bylines: ['Ada Brandt'],
  published: '2026-03-01T08:00:00Z',
  siteName: 'Gazette',
  language: 'ar',
  direction: 'rtl',
  content: {
    type: 'root',
    children: [
      element('h2', {}, text('One')),
      element('h3', {}, text('One and a half')),
      element('h2', {}, text('Two')),
      element('p', {}, text('Half \ud800 a pair'), element('br', {}), element('img', { src: 'https://a.example/1', width: '50%' })),
      element('p', {}, element('img', { src: 'https://a.example/2', alt: 'A wave' })),
      element('blockquote', {}, text('said')),
      element('ul', {}, text('stray'), element('li', {}, text('item'))),
      element('dl', {}, text('stray')),
      element('dl', {}, element('dt', {}, text('Bell')), element('dd', {}, text('It rings.'))),
      element('dl', {}, element('dd', {}, text('Set in'))),
      element(
        'figure',
        {},
        element('figcaption', {}, text('First')),
        element('p', {}, text('x')),
        element('figcaption', {}, text('Last'), element('figcaption', {}, 'inner')),
      ),
      element('p', {}, element('math', { alttext: 'x' }, element('mi', {}, text('x')))),
    ],
  },
});
const png: Picture = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
const webp: Picture = { type: 'image/webp', bytes: new Uint8Array([4]) };
const options = {
  pictures: new Map([
    ['https://a.example/1', png],
    ['https://a.example/2', webp],
  ]),
  cover: png,
  now: new Date('2026-11-28T12:00:00.123Z'),
  tags: ['Áda & Co'],
  labels: { contents: 'Contents', cover: 'Cover', tags: 'Tags', untitled: 'Untitled' },
};
const files = new Map(epubFiles(article, options));
const file = (name: string) => String(files.get(name));

describe('the files of a book', () => {
  test('every one is in the manifest, and nothing else is', () => {
    const named = Array.from(file('book/package.opf').matchAll(/<item [^>]*href="([^"]+)"/g), ([, href]) => `book/${href}`);
    const others = ['mimetype', 'META-INF/container.xml', 'book/package.opf'];
    expect([...others, ...named].toSorted()).toEqual([...files.keys()].toSorted());
  });

  test('who, what, when, in which direction', () => {
    const about = file('book/package.opf');
    expect(about).toContain('<dc:title>The &#x3C;bell> &#x26; the tide</dc:title>');
    expect(about).toContain('<dc:creator>Ada Brandt</dc:creator>');
    expect(about).toContain('<dc:language>ar</dc:language>');
    expect(about).toContain('<dc:subject>Áda &#x26; Co</dc:subject>');
    expect(about).toContain('<meta property="dcterms:modified">2026-11-28T12:00:00Z</meta>');
    expect(about).toContain('<spine page-progression-direction="rtl">');
    expect(about).toMatch(/<item id="article"[^>]*properties="mathml"/);
    expect(about).toMatch(/<item id="cover-image"[^>]*properties="cover-image"/);
  });

  test('headings lead to their sections, nested', () => {
    expect(file('book/contents.xhtml')).toContain(
      '<ol><li><a href="article.xhtml#section-1">One</a><ol><li><a href="article.xhtml#section-2">One and a half</a></li></ol></li>' +
        '<li><a href="article.xhtml#section-3">Two</a></li></ol>',
    );
    expect(file('book/article.xhtml')).toContain('<h3 id="section-2">One and a half</h3>');
  });

  test('markup that XML and the grammar of books take', () => {
    const page = file('book/article.xhtml');
    expect(page).toContain('<p>Half  a pair<br /><img src="picture-1.png" alt="" /></p>');
    expect(page).toContain('<p>[A wave]</p>');
    expect(page).toContain('<blockquote><p>said</p></blockquote>');
    expect(page).toContain('<ul><li>stray</li><li>item</li></ul>');
    expect(page.match(/<dl/g)).toHaveLength(1);
    expect(page).toContain('<dl><dt>Bell</dt><dd>It rings.</dd></dl><div>Set in</div>');
    expect(page).toContain(
      '<figure><div class="facts">First</div><p>x</p><figcaption>Last<div class="facts">inner</div></figcaption></figure>',
    );
    expect(page).toContain('<math alttext="x" xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>');
  });
});

test('the pack begins with its type, not compressed, and has every file', () => {
  const packed = toEpub(article, options);
  expect(strFromU8(packed.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(packed[8]).toBe(0); // stored
  expect(Object.keys(unzipSync(packed))).toEqual([...files.keys()]);
});

test.each([
  ['zh_CN', 'zh-CN'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['"><x', 'und'],
])('the language %j is %s', (language, written) => {
  const [, , about] = epubFiles({ ...article, language }, options);
  expect(about?.[1]).toContain(`<dc:language>${written}</dc:language>`);
});

test('what is empty is left out, and what has no title or address has a name of its own', () => {
  const bare = { ...article, url: 'file:///home/ada/a.html', title: ' ', bylines: ['', ' '], siteName: ' ' };
  const files = new Map(epubFiles(bare, { ...options, tags: ['', 'Tag'] }));
  const about = String(files.get('book/package.opf'));
  expect(about).toMatch(/<dc:identifier id="identifier">urn:uuid:[\da-f-]{36}</);
  expect(about).toContain('<dc:title>Untitled</dc:title>');
  expect(about.match(/<dc:(?:creator|publisher|source|subject)>[^<]*/g)).toEqual(['<dc:subject>Tag']);
  const pages = ['article', 'contents', 'cover'].map((name) => String(files.get(`book/${name}.xhtml`))).join('');
  expect(pages).not.toMatch(/ada|<title><|<title \/>|<h1><|<h1 \/>|<a href="article.xhtml"><|<a [^>]*\/>/);
});

test('links to places that the grammar of books has no room for are words', () => {
  const content = {
    type: 'root',
    children: [element('p', {}, element('a', { href: 'https://a.example/#n', noteRef: '1' }, 'note')), element('ul', { noteId: '1' })],
  };
  const files = new Map(epubFiles({ ...article, content: content as Article['content'] }, options));
  expect(String(files.get('book/article.xhtml'))).toContain('<p><span>note</span></p>');
});

test('no two places have one id', () => {
  const twice = element('p', { noteId: '1' }, 'x');
  const files = new Map(epubFiles({ ...article, content: { type: 'root', children: [twice, twice] } as Article['content'] }, options));
  expect(String(files.get('book/article.xhtml')).match(/id="place-1"/g)).toHaveLength(1);
});
