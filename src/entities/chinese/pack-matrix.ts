import type { QuantizedMatrix } from './weights';

/** Columns that the kernel works on at once. */
const BLOCK = 16;

/** How many columns a packed matrix has: whole blocks of them. */
export function paddedColumns(columns: number): number {
  return Math.ceil(columns / BLOCK) * BLOCK;
}

/**
 * Lays a matrix out in the order in which the kernel reads it: for each block of 16 columns and each two rows, the two
 * weights of each column beside each other. Columns that fill up the last block are zero.
 * @param matrix - with an even number of rows
 */
export function packMatrix({ rows, columns, values }: QuantizedMatrix): Int8Array {
  const packed = new Int8Array(rows * paddedColumns(columns));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const inBlock = column % BLOCK;
      const pairStart = (column - inBlock) * rows + (row >> 1) * 2 * BLOCK;
      packed[pairStart + 2 * inBlock + (row & 1)] = values[row * columns + column] as number;
    }
  }
  return packed;
}

/** Numbers that belong to a matrix's columns, times a factor, with zeros for the columns that fill up the last block. */
export function packColumns(numbers: Float32Array, factor = 1): Float32Array {
  const packed = new Float32Array(paddedColumns(numbers.length));
  packed.set(numbers.map((number) => number * factor));
  return packed;
}
