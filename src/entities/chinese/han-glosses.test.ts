import { expect, test } from 'vitest';
import { findHanGlosses } from './han-glosses';

test.each([
  ['兩國在環境諮詢委員會（環諮會）', [3], ['環境諮詢委員會=環諮會']],
  ['兩國在環境諮詢委員會（環諮會）', [0], []],
  ['他點頭（笑）', [0], []],
])('%s', (text, starts, expected) =>
  expect(
    findHanGlosses(text, new Set(starts)).map(
      ({ full, short }) => `${text.slice(full.start, full.end)}=${text.slice(short.start, short.end)}`,
    ),
  ).toEqual(expected),
);
