import { expect, test } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string, maxLength = 10) => splitSentences(text, maxLength).map(({ start, end }) => text.slice(start, end));

test.each([
  ['甲。乙！丙', ['甲。', '乙！', '丙']],
  ['他说：“好。”走了。', ['他说：“好。”', '走了。']],
  ['甲？！（乙。）丙', ['甲？！', '（乙。）', '丙']],
  ['甲\n\n乙', ['甲\n\n', '乙']],
  ['U.S. 3.5', ['U.S. 3.5']],
  ['', []],
])('%j splits at the ends of sentences', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test.each([
  ['一二，三四五六，七八九十', ['一二，三四五六，', '七八九十']],
  ['一，二三四五六七八九十', ['一，二三四五六七八九', '十']],
  ['一二三四五六七八九𠮷十', ['一二三四五六七八九', '𠮷十']],
  ['𠮷𠮷𠮷𠮷𠮷𠮷', ['𠮷𠮷𠮷𠮷𠮷', '𠮷']],
])('%j is too long and cut behind a clause, never inside a character', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('no character is lost, whatever the text', () => {
  const text = '句子。”没有，\n'.repeat(40) + '长'.repeat(200) + '𠮷，'.repeat(50);
  const sentences = split(text, 16);
  expect(sentences.join('')).toBe(text);
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(16);
});
