import type { ElementContent } from 'hast';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { articleOf as blankArticle, element } from './article-of.test-support';
import type { CopyOptions } from './copy-options';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

const p = (...children: (ElementContent | string)[]) => element('p', {}, ...children);
const link = (href: string, ...words: (ElementContent | string)[]) => element('a', { href }, ...words);
const image = (alt: string) => element('img', { src: 'https://a.example/b.jpg', alt });

const articleOf = (...children: ElementContent[]) => blankArticle({ content: { type: 'root', children } });

const NOTHING: CopyOptions = { header: false, captions: true };
const FORMATS = { plain: toPlainText, markdown: toMarkdown, html: toHtml };
type Format = keyof typeof FORMATS;
const inside = (html: string) => html.replace(/^<article dir="ltr">|<\/article>$/g, '');
const write = (format: Format, options: Partial<CopyOptions>, ...children: ElementContent[]) =>
  inside(FORMATS[format](articleOf(...children), { ...NOTHING, ...options }));

const LINKS = p('See ', link('https://a.example/x?id=1&utm_source=y', 'one'), ', ', link('https://b.example/', 'two'), '.');

describe('links', () => {
  test.each<[Format, Partial<CopyOptions>, string]>([
    ['plain', {}, 'See one, two.'],
    ['plain', { links: 'none' }, 'See one, two.'],
    ['plain', { links: 'endnotes' }, 'See one[1], two[2].\n\n[1] https://a.example/x?id=1&utm_source=y\n[2] https://b.example/'],
    ['markdown', {}, 'See [one](https://a.example/x?id=1&utm_source=y), [two](https://b.example/).'],
    ['markdown', { links: 'none' }, 'See one, two.'],
    ['markdown', { links: 'endnotes' }, 'See one[1], two[2].\n\n1. <https://a.example/x?id=1&utm_source=y>\n2. <https://b.example/>'],
    ['html', { links: 'none' }, '<p>See one, two.</p>'],
  ])('in %s as %j', (format, options, written) => expect(write(format, options, LINKS)).toBe(written));

  test.each<[Format, string]>([
    ['plain', 'a[1] b[2] a[1]\n\n[1] https://a.example/\n[2] https://b.example/'],
    ['markdown', 'a[1] b[2] a[1]\n\n1. <https://a.example/>\n2. <https://b.example/>'],
  ])('one address has one number in %s', (format, written) => {
    const [a, b] = [link('https://a.example/', 'a'), link('https://b.example/', 'b')];
    expect(write(format, { links: 'endnotes' }, p(a, ' ', b, ' ', a))).toBe(written);
  });

  test.each<[Format]>([['plain'], ['markdown']])('nothing to follow is no note in %s', (format) => {
    const dead = p(link('javascript:alert(1)', 'a'), link('//b.example', 'b'), link('https://c.example/'), element('a', {}, 'd'));
    expect(write(format, { links: 'endnotes' }, dead)).toBe('abd');
  });

  test('an address with gaps stays one in plain text', () => {
    const address = 'https://a.example/\n[9] https://evil.example/\u202e\ud800';
    expect(write('plain', { links: 'endnotes' }, p(link(address, 'a')))).toBe(
      'a[1]\n\n[1] https://a.example/%0A[9]%20https://evil.example/%E2%80%AE%EF%BF%BD',
    );
  });

  test.each<[CopyOptions['links'], string]>([
    ['endnotes', 'Bell[1]\n\n[1] https://www.youtube.com/watch?v=abc'],
    ['inline', 'Bell: https://www.youtube.com/watch?v=abc'],
    [undefined, 'Bell: https://www.youtube.com/watch?v=abc'],
    ['none', 'Bell'],
  ])('a video in plain text with links as %j', (links, written) => {
    const video = p(element('a', { href: 'https://www.youtube.com/embed/abc', embedHost: 'youtube.com', embedTitle: 'Bell' }));
    expect(write('plain', links ? { links } : {}, video)).toBe(written);
  });

  test.each([
    ['words that would make a link of the mark', ['(https://evil.example/)'], []],
    ['words that would make a definition of it', [': https://evil.example/'], []],
    ['an address that ends itself', ['.'], ['https://a.example/%3E%20%3Cscript%3E']],
  ])('the marks of Markdown lead nowhere: %s', (_, rest, extra) => {
    const address = extra.length > 0 ? 'https://a.example/> <script>' : 'https://a.example/';
    const markdown = write('markdown', { links: 'endnotes' }, p(link(address, 'a'), ...rest));
    const tokens = new MarkdownIt({ html: true }).parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    const links = tokens.flatMap((token) => (token.type === 'link_open' ? [token.attrGet('href')] : []));
    expect(links).toEqual(extra.length > 0 ? extra : ['https://a.example/']);
    expect(tokens.some(({ type }) => type.startsWith('html'))).toBe(false);
  });
});

describe('pictures', () => {
  const figure = element('figure', {}, image('A bell'), element('figcaption', {}, 'Cast'));
  test.each<[Format, Partial<CopyOptions>, string]>([
    ['plain', {}, 'Cast'],
    ['plain', { images: 'alt' }, '[A bell]\nCast'],
    ['plain', { images: 'none' }, 'Cast'],
    ['markdown', {}, '![A bell](https://a.example/b.jpg)\n\nCast'],
    ['markdown', { images: 'alt' }, '[A bell]\n\nCast'],
    ['markdown', { images: 'none' }, 'Cast'],
    ['html', { images: 'alt' }, '<figure>[A bell]<figcaption>Cast</figcaption></figure>'],
    ['html', { images: 'none' }, '<figure><figcaption>Cast</figcaption></figure>'],
  ])('in %s as %j', (format, options, written) => expect(write(format, options, figure)).toBe(written));

  test.each<[Format, string]>([
    ['plain', 'It [A bell] rang, [A bell] [A bell]. 钟 [A bell] 响\n[A bell] so'],
    ['markdown', 'It [A bell] rang, [A bell] [A bell]. 钟 [A bell] 响\\\n[A bell] so'],
    ['html', '<p>It [A bell]<b> rang</b>, [A bell] [A bell]. 钟 [A bell] 响<br>[A bell] so</p>'],
  ])('what describes them touches no other word in %s', (format, written) => {
    const bell = image('A bell');
    const line = p('It', bell, element('b', {}, 'rang'), ', ', bell, bell, '. 钟', bell, '响', element('br', {}), bell, ' so');
    expect(write(format, { images: 'alt' }, line).replaceAll('**', '')).toBe(written);
  });

  test.each<[Format, string]>([
    ['plain', '1. a\n3. b\n\nx y'],
    ['markdown', '1. a\n2.\n3. b\n\nx y'],
    ['html', '<ol><li>a</li><li></li><li>b</li></ol><p>x<b> </b>y</p>'],
  ])('what held nothing else goes with them in %s', (format, written) => {
    const bell = image('');
    const li = (...children: (ElementContent | string)[]) => element('li', {}, ...children);
    const blocks = [
      element('blockquote', {}, p(bell)),
      element('h2', {}, link('https://a.example/', bell)),
      element('ul', {}, li(p(bell)), li(bell)),
      element('table', {}, element('tr', {}, element('td', {}, bell), element('td', {}))),
      element('figure', {}, bell),
      element('ol', {}, li('a'), li(bell), li('b')),
      p('x', link('https://a.example/', bell), element('b', {}, ' '), 'y'),
    ];
    for (const images of ['none', 'alt'] as const) expect(write(format, { images }, ...blocks)).toBe(written);
    if (format === 'plain') expect(write(format, { links: 'endnotes' }, ...blocks)).toBe(written);
  });

  test('one that no address leads to gives way to its words in Markdown', () => {
    const data = element('img', { src: 'data:image/png;base64,AA', alt: 'A bell' });
    expect(write('markdown', {}, p('It', data, ' rang'))).toBe('It [A bell] rang');
    expect(write('markdown', { images: 'none' }, p('It', data, ' rang'))).toBe('It rang');
  });

  test.each<[Format, string]>([
    ['plain', ''],
    ['markdown', '![A bell](https://a.example/b.jpg)'],
    ['html', '<figure><img src="https://a.example/b.jpg" alt="A bell"></figure>'],
  ])('captions go where they are not wanted, in %s', (format, written) => expect(write(format, { captions: false }, figure)).toBe(written));

  test('what describes them acts no more than other words', () => {
    expect(write('markdown', { images: 'alt' }, p(image('[x](https://evil.example/) <b>')))).toBe(
      '\\[\\[x]\\(https\\://evil.example/) \\<b>]',
    );
    const followed = write('markdown', { images: 'alt' }, p(image('A bell'), '(https://evil.example/)'));
    expect(new MarkdownIt().render(followed)).toBe('<p>[A bell](https://evil.example/)</p>\n');
    expect(write('html', { images: 'alt' }, p(image('<script>')))).toBe('<p>[&#x3C;script>]</p>');
  });
});

test.each<[Format, string]>([
  ['plain', 'news.example\n\nx'],
  ['markdown', '[news.example](https://www.news.example/a)\n\nx'],
  ['html', '<p>news.example</p><p>x</p>'],
])('no title leaves no gap in %s', (format, written) => {
  const untitled = { ...articleOf(p('x')), title: '' };
  expect(inside(FORMATS[format](untitled, { ...NOTHING, header: true }))).toBe(written);
});

test.each<[Format, string]>([
  ['plain', 'Title\nnews.example\nTags: Bell, "a, *b*"\n\nx'],
  ['markdown', '# Title\n\n[news.example](https://www.news.example/a)\n\nTags: Bell, "a, \\*b\\*"\n\nx'],
  ['html', '<h1>Title</h1><p>news.example</p><p>Tags: Bell, "a, *b*"</p><p>x</p>'],
])('names are a line of the header in %s', (format, written) => {
  expect(write(format, { header: true, tags: ['Bell', 'a, *b*'] }, p('x'))).toBe(written);
});
