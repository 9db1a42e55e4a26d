import { expect, test } from 'vitest';
import { findHeadings, flatten, type Heading } from './find-headings';

const bold = (text: string) => `<p><strong>${text}</strong></p>`;

/** Headings as an indented list. */
const outline = (html: string) => lines(findHeadings(new DOMParser().parseFromString(html, 'text/html')));
const lines = (headings: readonly Heading[], indent = ''): string[] =>
  headings.flatMap(({ text, children }) => [indent + text, ...lines(children, `${indent} `)]);

test.each<[string, string, string[]]>([
  ['ranks nest', '<h2>a</h2><h3>b</h3><h4>c</h4><h3>d</h3><h2>e</h2>', ['a', ' b', '  c', ' d', 'e']],
  ['ranks that are left out are no step', '<h3>a</h3><h6>b</h6><h2>c</h2>', ['a', ' b', 'c']],
  ['white space and markup', '<h2> a\n <em>b</em> </h2><h2> </h2><h2>c</h2>', ['a b', 'c']],
  ['bold lines', `${bold('One')}<p>x</p>${bold('二：什么')}<p>x</p>`, ['One', '二：什么']],
  ['bold in pieces', '<p><b>On</b><i><b>e</b></i></p><p>x</p>', ['One']],
  ['bold within bold', '<p><b>On<strong>e</strong></b></p><p>x</p>', ['One']],
  ['one heading and bold lines', `<h2>a</h2><p>x</p>${bold('b')}<p>x</p>`, ['a', 'b']],
  ['bold lines beside enough headings', `<h2>a</h2>${bold('b')}<p>x</p><h2>c</h2>`, ['a', 'c']],
  ['a bold sentence', `${bold('It rained.')}<p>x</p>${bold('下雨了。')}<p>x</p>`, []],
  ['a line that is bold in part', '<p><b>Q:</b> what?</p><p>x</p>', []],
  ['bold without text behind it', `<p>x</p>${bold('The end')}`, []],
  ['bold lines in a row', `${bold('a')}${bold('b')}<p>x</p>`, ['b']],
  ['a long bold line', `${bold('long '.repeat(20))}<p>x</p>`, []],
])('%s', (_, html, expected) => expect(outline(html)).toEqual(expected));

test('flattened, headings are in the order of the text', () => {
  const document = new DOMParser().parseFromString('<h2>a</h2><h3>b</h3><h2>c</h2>', 'text/html');
  expect(flatten(findHeadings(document)).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});
