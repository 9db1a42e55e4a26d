import type { Element, Text } from 'hast';
import { expect, test } from 'vitest';
import { toDom } from './hast-to-dom';

const element = (tagName: string, properties: Element['properties'], ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const keyword = (keywordHref: string): Text => ({ type: 'text', value: '灯塔', data: { keywordHref } });

test.each<[Element | Text, string]>([
  [element('a', { href: 'https://a.example/' }, { type: 'text', value: '<b>' }), '<a href="https://a.example/">&lt;b&gt;</a>'],
  [element('img', { src: 'data:,', alt: 'a', width: '2', height: '1' }), '<img src="data:," alt="a" width="2" height="1">'],
  [element('ol', { start: '3', reversed: true }), '<ol start="3" reversed=""></ol>'],
  [element('th', { colSpan: '2', rowSpan: '3', scope: 'row' }), '<th colspan="2" rowspan="3" scope="row"></th>'],
  [element('time', { dateTime: '2026-11-05' }), '<time datetime="2026-11-05"></time>'],
  [element('small', { className: ['credit'], lang: 'en', dir: 'rtl' }), '<small class="credit" lang="en" dir="rtl"></small>'],
  [keyword('https://a.example/t'), '<a data-keyword="https://a.example/t">灯塔</a>'],
  [keyword('javascript:alert(1)'), '灯塔'],
])('what the allow-list lets through is drawn: %#', (node, html) => {
  const root = document.createElement('div');
  root.append(toDom({ type: 'root', children: [node] }, document));
  expect(root.innerHTML).toBe(html);
});

test('formulas are elements of MathML, what follows them is not', () => {
  const math = element('math', { display: 'block', alttext: 'x' }, element('mi', {}, { type: 'text', value: 'x' }));
  const drawn = toDom({ type: 'root', children: [element('p', {}, math, element('b', {}))] }, document);
  expect(drawn.querySelector('mi')).toBeInstanceOf(MathMLElement);
  expect(drawn.querySelector('b')).toBeInstanceOf(HTMLElement);
});
