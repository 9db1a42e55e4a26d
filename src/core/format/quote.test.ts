import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { partOf } from '../passage';
import { articleOf, element } from './article-of.test-support';
import { paragraphsOf, quote } from './quote';

const article = articleOf({
  title: 'The "Bell" <1>',
  siteName: 'Gazette & Sons',
  language: 'en',
});

const saying = (lines: string) => ({ ...article, content: paragraphsOf(lines) });

test('a passage with its source, in both flavours, no word of it markup', () => {
  const { text, html } = quote(saying('It rang.\n\n<b>Twice.</b>'), 'https://www.news.example/a#:~:text=It%20rang.');
  expect(text).toBe('> It rang.\n>\n> <b>Twice.</b>\n\n— The "Bell" <1>, Gazette & Sons, https://www.news.example/a#:~:text=It%20rang.');
  expect(html).toBe(
    '<blockquote cite="https://www.news.example/a#:~:text=It%20rang." lang="en" dir="ltr"><p>It rang.</p><p>&#x3C;b>Twice.&#x3C;/b></p></blockquote>' +
      '<p>— <a href="https://www.news.example/a#:~:text=It%20rang.">The "Bell" &#x3C;1>, Gazette &#x26; Sons</a></p>',
  );
});

test('characters that nobody sees are left out and counted, in the passage and in the names', () => {
  const written = quote({ ...saying('It\u200b  ra\u00adng.\nTwice.\u2060'), title: 'Be\u00adll' }, 'https://a.example/b');
  expect(written).toMatchObject({ text: '> It rang.\n>\n> Twice.\n\n— Bell, Gazette & Sons, https://a.example/b', removed: 4 });
  expect(written.html).toContain('<p>It rang.</p><p>Twice.</p>');
});

test('a page on no site has no address to tell', () => {
  const { text, html } = quote(articleOf({ content: paragraphsOf('It rang.') }), undefined);
  expect(text).toBe('> It rang.\n\n— Title, news.example');
  expect(html).toBe('<blockquote dir="ltr"><p>It rang.</p></blockquote><p>— Title, news.example</p>');
});

test('a part of the article says what it says there', () => {
  const children = [
    element(
      'p',
      {},
      'Not this. 10',
      element('sup', {}, '6'),
      ' ',
      element('q', {}, 'ships'),
      ' ',
      element('math', { alttext: 'x^2' }, 'x2'),
    ),
    element('pre', {}, 'if\n  (a)'),
    element('ol', {}, element('li', {}, 'One'), element('li', {}, element('a', { href: 'https://a.example/?utm_source=b' }, 'Two'))),
  ];
  const passage = partOf({ type: 'root', children } as Root, 10, 35);
  const { text, html } = quote({ ...article, content: passage }, undefined);
  expect(text).toMatch(/^> 10⁶ “ships” x\^2\n>\n> if\n> {3}\(a\)\n>\n> 1\. One\n> 2\. Tw\n\n/);
  expect(html).toContain('<p>10<sup>6</sup> <q>ships</q> <math alttext="x^2">x2</math></p><pre>if\n  (a)</pre><ol><li>One</li>');
  expect(html).toContain('<a href="https://a.example/?utm_source=b">Tw</a>');
});
