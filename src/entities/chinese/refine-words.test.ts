import { expect, test } from 'vitest';
import type { EntityKind } from '../../core/entity';
import { refineWords } from './refine-words';

function refined(name: string, known: readonly (readonly [string, EntityKind])[] = []): string[] {
  const spans = known.map(([text, kind]) => ({ start: name.indexOf(text), end: name.indexOf(text) + text.length, kind }));
  return refineWords(name, [{ start: 0, end: name.length, tag: 'LOC' }], spans).map(({ start, end }) => name.slice(start, end));
}

test.each([
  ['names in a list', '艾班尼斯、蘭布卡', [], ['艾班尼斯', '蘭布卡']],
  ['a line and its station', '屯馬綫啟德站', [], ['屯馬綫', '啟德站']],
  [
    'known places',
    '台鐵枋寮',
    [
      ['台鐵', 'organization'],
      ['枋寮', 'place'],
    ],
    ['台鐵', '枋寮'],
  ],
  [
    'a body of a place is one',
    '台北市議會',
    [
      ['台北', 'place'],
      ['市議會', 'organization'],
    ],
    ['台北市議會'],
  ],
  ['words before a long name', '昨聯同運輸及物流局', [['運輸及物流局', 'organization']], ['昨聯同', '運輸及物流局']],
  ['a name in Latin script with spaces', 'Joe Biden', [], ['Joe Biden']],
] as const)('%s', (_, name, known, expected) => expect(refined(name, known)).toEqual(expected));
