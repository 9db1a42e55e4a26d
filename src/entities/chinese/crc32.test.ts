import { expect, test } from 'vitest';
import { crc32 } from './crc32';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926], // the standard's check value
])('the checksum of "%s"', (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});
