import { expect, test } from 'vitest';
import { packColumns, packMatrix } from './pack-matrix';

test('a block of columns follows the other; in it each two rows alternate; the last block is filled up', () => {
  const columns = 17;
  const values = Int8Array.from({ length: 4 * columns }, (_, index) => index);
  const packed = packMatrix({ rows: 4, columns, values, scales: new Float32Array(columns) });
  expect(packed).toHaveLength(4 * 32);
  expect([...packed.subarray(0, 4)]).toEqual([0, columns, 1, columns + 1]);
  expect([...packed.subarray(32, 36)]).toEqual([2 * columns, 3 * columns, 2 * columns + 1, 3 * columns + 1]);
  expect([...packed.subarray(64, 68)]).toEqual([16, columns + 16, 0, 0]);
  expect([...packed.subarray(96, 100)]).toEqual([2 * columns + 16, 3 * columns + 16, 0, 0]);
});

test('what belongs to columns is filled up with zeros', () => {
  const packed = packColumns(Float32Array.of(1, 2), 3);
  expect([...packed]).toEqual([3, 6, ...Array(14).fill(0)]);
});
