import { expect, test } from 'vitest';
import { estimateReadingTime } from './reading-time';

test.each([
  [2550, 'zh-Hans', { fast: 9, slow: 11 }],
  [2550, 'zh-TW', { fast: 9, slow: 11 }],
  [9870, 'en', { fast: 9, slow: 11 }],
  [9870, 'xx', { fast: 9, slow: 11 }],
  [9870, undefined, { fast: 9, slow: 11 }],
  [3570, 'ja-JP', { fast: 9, slow: 12 }],
  [0, 'zh', { fast: 1, slow: 1 }],
])('%i characters of %s take %o minutes', (characters, language, expected) => {
  expect(estimateReadingTime(characters, language)).toEqual(expected);
});
