import { expect, test } from 'vitest';
import { findLatinNames } from './latin-names';

test.each([
  ['总裁Grace Yeh说', 'Grace Yeh/person'],
  ['在Netflix上映，AMD也来了', 'Netflix/organization AMD/organization'],
  ['世界卫生组织(WHO)、林岚（Lin Lan）', ''],
  ['AI与GDP', ''],
  ['KEVIN LAMARQUE/REUTERS', ''],
  ['见www.example.com', ''],
])('%s: %s', (text, expected) => {
  expect(
    findLatinNames(text)
      .map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`)
      .join(' '),
  ).toBe(expected);
});
