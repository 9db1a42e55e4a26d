import { expect, test } from 'vitest';
import { chooseSpans } from './choose-spans';

const span = (start: number, end: number, name = '') => ({ start, end, name });

test('of spans that overlap the longest stays, of equal ones the first', () => {
  expect(chooseSpans([span(0, 2), span(0, 4), span(4, 6, 'one'), span(4, 6, 'two'), span(5, 8)], 10)).toEqual([span(0, 4), span(5, 8)]);
  expect(chooseSpans([span(4, 6, 'one'), span(4, 6, 'two'), span(0, 1)], 10)).toEqual([span(0, 1), span(4, 6, 'one')]);
});
