import type { ElementContent, Properties } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { expect, test } from 'vitest';
import { toBlocks } from './markdown-blocks';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties: Properties, ...children: (ElementContent | string)[]): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const p = (...children: (ElementContent | string)[]) => element('p', {}, ...children);
const link = (...words: (ElementContent | string)[]) => element('a', { href: 'https://a.example/' }, ...words);
const strong = (...words: (ElementContent | string)[]) => element('strong', {}, ...words);
const image = element('img', { src: 'https://a.example/b.jpg', alt: 'a' });
const item = (...children: (ElementContent | string)[]) => element('li', {}, ...children);

/** What is made here must be what the library makes. */
test.each<[string, ElementContent[]]>([
  ['words', [p('a b'), p('c')]],
  ['headings', [element('h2', {}, 'a'), element('h6', {}, ' b '), p('c')]],
  ['white space', [p('\n  a\n\tb  c \n'), p(' '), p()]],
  ['white space around marks', [p(' ', strong(' a '), ' ', link(' b'), ' ', strong('c '), ' d ')]],
  ['white space at the end alone', [p(link('a'), ' ')]],
  ['marks in marks', [p('a ', strong('b ', element('em', {}, 'c ', element('del', {}, 'd'))), ' e')]],
  ['elements that leave their words', [p('a', element('span', {}, ' b ', strong('c')), ' d', element('sup', {}, '2'))]],
  ['a link at the end of a word', [p('a', element('small', {}, 'b ', link('c ')), ' ')]],
  ['empty links and marks', [p('a', link(), strong(' '), 'b')]],
  ['line breaks, code, pictures', [p('a ', element('br', {}), ' b'), p('a ', element('code', {}, ' b  c '), ' d'), p(' ', image, ' a')]],
  ['lists', [p('a'), element('ul', {}, item('b'), item(p('c'))), element('ol', {}, item(p('d'), p('e')), item(p('f')))]],
  ['quotes and figures', [element('blockquote', {}, p('a'), p(' b ')), element('figure', {}, image, p('c')), p('d')]],
  ['words without a block', [text(' a '), strong('b'), p('c'), text('d'), link('e')]],
  ['nothing but words', [text(' a '), strong('b')]],
  ['nothing', []],
])('%s', (_, nodes) => {
  expect({ type: 'root', children: toBlocks(nodes) }).toEqual(toMdast({ type: 'root', children: nodes }));
});
