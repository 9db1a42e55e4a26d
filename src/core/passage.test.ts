import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { passageOf } from './passage';

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
