import type { Element } from 'hast';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { renderContent } from './render-content';

const element = (tagName: string, properties: Element['properties'], ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

test.each<[Element, string]>([
  [element('a', { href: 'https://a.example/' }, { type: 'text', value: '<b>' }), '<a href="https://a.example/">&lt;b&gt;</a>'],
  [element('img', { src: 'data:,', alt: 'a', width: '2', height: '1' }), '<img src="data:," alt="a" width="2" height="1">'],
  [element('ol', { start: '3', reversed: true }), '<ol start="3" reversed=""></ol>'],
  [element('th', { colSpan: '2', rowSpan: '3', scope: 'row' }), '<th colspan="2" rowspan="3" scope="row"></th>'],
  [element('time', { dateTime: '2026-11-05' }), '<time datetime="2026-11-05"></time>'],
  [element('small', { className: ['credit'], lang: 'en', dir: 'rtl' }), '<small class="credit" lang="en" dir="rtl"></small>'],
])('what the allow-list lets through is drawn: %#', (node, html) => {
  const root = document.createElement('div');
  render(renderContent({ type: 'root', children: [node] }), root);
  expect(root.innerHTML).toBe(html);
});
