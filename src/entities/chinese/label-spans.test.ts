import { expect, test } from 'vitest';
import { joinLabels, parseLabel } from './label-spans';

test.each([
  ['PER-B PER-I O', [[0, 2, 'PER']]],
  [
    'LOC-B LOC-B',
    [
      [0, 1, 'LOC'],
      [1, 2, 'LOC'],
    ],
  ],
  [
    'n-B ns-B ns-I',
    [
      [0, 1, 'n'],
      [1, 3, 'ns'],
    ],
  ],
  [
    'w-B nw-B nw-I w-B',
    [
      [0, 1, 'w'],
      [1, 3, 'nw'],
      [3, 4, 'w'],
    ],
  ],
  [
    'O ORG-I ORG-I PER-I',
    [
      [1, 3, 'ORG'],
      [3, 4, 'PER'],
    ],
  ],
  [
    'TIME-B TIME-I nt-B',
    [
      [0, 2, 'TIME'],
      [2, 3, 'nt'],
    ],
  ],
  ['', []],
])('%s', (labels, spans) => {
  const joined = joinLabels(labels.split(' ').filter(Boolean).map(parseLabel));
  expect(joined.map(({ start, end, tag }) => [start, end, tag])).toEqual(spans);
});
