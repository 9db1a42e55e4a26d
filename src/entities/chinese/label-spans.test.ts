import { expect, test } from 'vitest';
import { joinLabels, parseLabel } from './label-spans';

test.each([
  ['PER-B PER-I O', [[0, 2, 'person']]],
  [
    'LOC-B LOC-B',
    [
      [0, 1, 'place'],
      [1, 2, 'place'],
    ],
  ],
  ['n-B ns-B ns-I', [[1, 3, 'place']]],
  ['w-B nw-B nw-I w-B', [[1, 3, 'work']]],
  [
    'O ORG-I ORG-I PER-I',
    [
      [1, 3, 'organization'],
      [3, 4, 'person'],
    ],
  ],
  ['TIME-B TIME-I nr-B v-B nt-B', [[4, 5, 'organization']]],
  ['', []],
])('%s', (labels, spans) => {
  const joined = joinLabels(labels.split(' ').filter(Boolean).map(parseLabel));
  expect(joined.map(({ start, end, kind }) => [start, end, kind])).toEqual(spans);
});
