import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element } from './article-of.test-support';
import { inertHtml } from './inert-html';

const content = {
  type: 'root',
  children: [
    element(
      'p',
      { lang: 'de', dir: 'ltr' },
      'R&D &amp; <b onclick=x> "a" \'b\'\n',
      element('br', {}),
      element('b', {}, element('wbr', {})),
    ),
    element('a', { href: 'https://a.example/?b=1&amp;c="><script>alert(1)</script>' }, '</a>'),
    element('small', { className: ['credit', 'a'] }, element('time', { dateTime: '2026-03-01' }, '1')),
    element('ol', { start: 3, reversed: true }, element('li', { value: '5' }, element('img', { src: 'https://a.example/b.jpg', alt: '' }))),
    element('table', {}, element('tr', {}, element('td', { colSpan: 2, rowSpan: '3' }, 'a'))),
    element('math', { alttext: 'a < b' }, element('mo', { stretchy: 'false' }, '<')),
    element('p', { reversed: false, title: undefined }),
  ],
} as Root;

test('writes what the library writes', () => expect(inertHtml(content)).toBe(toHtml(content)));
