import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { element } from './format/article-of.test-support';
import { partOf, passageOf } from './passage';

const text = (value: string): ElementContent => ({ type: 'text', value });
const p = (...children: ElementContent[]): ElementContent => ({ type: 'element', tagName: 'p', properties: {}, children });
const content: Root = {
  type: 'root',
  children: [p(text('One '), { ...p(text('two')), tagName: 'b' } as ElementContent), p(text('Three.'))],
};

test.each([
  [0, 7, 'One two'],
  [4, 7, 'two'],
  [7, 12, 'Three'],
  [4, 10, 'two\nThr'],
])('%i to %i', (from, to, said) => {
  const { text, start, end } = passageOf(content, from, to);
  expect(text.slice(start, end)).toBe(said);
});

const li = (...children: (ElementContent | string)[]) => element('li', {}, ...children);

test.each<[string, ElementContent[], number, number, ElementContent[]]>([
  ['words', [element('p', {}, 'One ', element('b', {}, 'two'))], 2, 6, [element('p', {}, 'e ', element('b', {}, 'tw'))]],
  ['blocks', [element('p', {}, 'a'), element('h2', {}, 'b'), element('p', {}, 'c')], 1, 3, [element('h2', {}, 'b'), element('p', {}, 'c')]],
  ['a formula is whole', [element('p', {}, 'a', element('math', {}, 'x2'), 'b')], 2, 4, [element('p', {}, element('math', {}, 'x2'), 'b')]],
  [
    'pictures go, lines stay',
    [element('p', {}, 'a', element('img', {}), element('br', {}), 'b')],
    0,
    2,
    [element('p', {}, 'a', element('br', {}), 'b')],
  ],
  ['one item', [element('ol', {}, li('a'), li(element('p', {}, 'bc')))], 2, 3, [element('p', {}, 'c')]],
  ['words of an item', [element('ol', {}, li('a'), li('b', element('b', {}, 'c')))], 1, 3, [text('b'), element('b', {}, 'c')]],
  [
    'items have their numbers',
    [element('ol', {}, li('a'), li('b'), li('c'))],
    1,
    3,
    [element('ol', {}, element('li', { value: '2' }, 'b'), element('li', { value: '3' }, 'c'))],
  ],
  ['one cell', [element('table', {}, element('tr', {}, element('td', {}, 'a'), element('td', {}, 'b')))], 1, 2, [text('b')]],
  ['code', [element('pre', {}, 'if\n  a')], 3, 6, [element('pre', {}, '  a')]],
])('part of a tree: %s', (_, children, start, end, part) => {
  expect(partOf({ type: 'root', children } as Root, start, end).children).toEqual(part);
});
