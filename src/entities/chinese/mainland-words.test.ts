import { expect, test } from 'vitest';
import { toMainlandWords } from './mainland-words';

test.each([
  ['望嘉國小與愛民邨', '望嘉小学與愛民村'],
  ['看著他的名著', '看着他的名著'],
])('%s', (text, expected) => {
  expect(toMainlandWords(text)).toBe(expected);
  expect(toMainlandWords(text)).toHaveLength(text.length);
});
