import { expect, test } from 'vitest';
import { findWorks } from './works';

test('what stands in title marks is a work, without the marks', () => {
  const text = '他读《边城》和〈狂人日记〉。';
  expect(findWorks([{ start: 5, text }]).map(({ start, end, kind }) => [text.slice(start - 5, end - 5), kind])).toEqual([
    ['边城', 'work'],
    ['狂人日记', 'work'],
  ]);
});
