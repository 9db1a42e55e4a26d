import { expect, test } from 'vitest';
import { CharacterEncoder } from './character-encoder';

const encoder = new CharacterEncoder({
  embeddingSize: 16,
  hiddenSize: 16,
  labels: ['O'],
  characters: '台湾,A',
  traditional: '臺灣龜',
  simplified: '台湾龟',
  weights: { length: 0, crc32: 0 },
});
const UNKNOWN = 4;

test.each([
  ['台湾', [0, 1], [0, 1]],
  ['臺灣', [0, 1], [0, 1]],
  ['龜', [UNKNOWN], [0]], // its simplified form is unknown too
  ['Ａ，台', [3, 2, 0], [0, 1, 2]],
  ['𠮷台', [UNKNOWN, 0], [0, 2]],
  [' 台\u3000\u200b湾\n', [0, 1], [1, 4]],
  ['\ud842台', [UNKNOWN, 0], [0, 1]],
  ['', [], []],
])('%j is encoded with its offsets', (text, rows, starts) => {
  const encoded = encoder.encode(text, 0, text.length);
  expect([...encoded.rows]).toEqual(rows);
  expect(encoded.starts).toEqual(starts);
});

test('offsets are of the whole text', () => {
  expect(encoder.encode('前言。𠮷台', 3, 6)).toEqual({ rows: Uint16Array.of(UNKNOWN, 0), starts: [3, 5], ends: [5, 6] });
});
