import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run';

/** Most that each part may weigh, in gzipped kB (1,000 bytes). */
const BUDGETS = [
  { part: 'content script', files: ['entrypoints/extraction.js', 'entrypoints/content.js'], limit: 110 },
  { part: 'popup', files: ['entrypoints/popup/index.js', 'jsxRuntime.js'], limit: 40 },
  { part: 'background', files: ['entrypoints/background.js'], limit: 10 },
] as const;

/** Prints what each part of both builds weighs; returns whether all are within their budgets. */
export function checkSizes(): boolean {
  const rows = ['chrome', 'firefox'].flatMap((target) =>
    BUDGETS.map((budget) => ({ target, ...budget, size: gzippedSize(target, budget.files) })),
  );
  for (const { target, part, size, limit } of rows) console.log(`${target} ${part}: ${size.toFixed(1)} kB gzipped of ${limit}`);
  return rows.every(({ size, limit }) => size <= limit);
}

function gzippedSize(target: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, 'dist', target, file))).length, 0) / 1000;
}
