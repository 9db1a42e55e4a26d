import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKernel, KERNEL } from './build-kernel';

test('the kernel that ships is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpid-kernel-'));
  const outFile = join(folder, 'kernel.wasm');
  expect(buildKernel(outFile)).toBe(true);
  expect(readFileSync(outFile).equals(readFileSync(KERNEL))).toBe(true);
  rmSync(folder, { recursive: true });
});
