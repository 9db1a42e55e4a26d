import { expect, test } from 'vitest';
import { checkVocabulary } from './vocabulary';

const valid = {
  embeddingSize: 16,
  hiddenSize: 32,
  labels: ['O'],
  characters: '台',
  traditional: '臺',
  simplified: '台',
  weights: { length: 8, crc32: 1 },
};

test('a whole vocabulary passes', () => {
  expect(checkVocabulary(valid)).toBe(valid);
});

test.each([
  [{ ...valid, embeddingSize: 15 }, /"embeddingSize"/],
  [{ ...valid, hiddenSize: '32' }, /"hiddenSize"/],
  [{ ...valid, labels: [] }, /"labels"/],
  [{ ...valid, characters: undefined }, /"characters"/],
  [{ ...valid, weights: { length: 8 } }, /"weights"/],
  [{ ...valid, simplified: '' }, /simplified/],
  [null, /"embeddingSize"/],
  ['{}', /"embeddingSize"/],
])('%j is refused', (value, message) => {
  expect(() => checkVocabulary(value)).toThrow(message);
});
