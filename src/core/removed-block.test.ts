import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { convertBlock, type RemovedBlock } from './removed-block';

test('a block is converted whole, its markup and its place stay', () => {
  const block: RemovedBlock = {
    kind: 'related',
    text: 'ab',
    place: 3,
    content: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [
            { type: 'text', value: 'a' },
            { type: 'element', tagName: 'a', properties: { href: 'http://x.localhost/a' }, children: [{ type: 'text', value: 'b' }] },
          ],
        },
      ],
    },
  };
  const capitals = JSON.parse(JSON.stringify(block).replace('"ab"', '"AB"').replace('"a"}', '"A"}').replace('"value":"b"', '"value":"B"'));
  expect(convertBlock(block, (text) => text.toUpperCase())).toEqual(capitals);
});

test('code in a block stays as it is', () => {
  const code: Element = { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: 'a' }] };
  const block: RemovedBlock = { kind: 'other', text: 'a', place: 0, content: { type: 'root', children: [code] } };
  expect(convertBlock(block, (text) => text.toUpperCase()).content.children).toEqual([code]);
});
