import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run';

/** Most that each part may weigh, in gzipped kB (1,000 bytes). */
const BUDGETS = [
  { part: 'content script', files: ['entrypoints/extraction.js', 'entrypoints/content.js'], limit: 90 },
  { part: 'reader tools', files: ['entrypoints/reader-tools.js'], limit: 60 },
  { part: 'Chinese scripts', files: ['entrypoints/chinese-converter.js'], limit: 650 },
  { part: 'popup', files: ['entrypoints/popup/index.js'], limit: 40 },
  { part: 'background', files: ['entrypoints/background.js'], limit: 10 },
  { part: 'names', files: ['entrypoints/recogniser/worker.js'], limit: 15 },
  { part: 'English names', files: ['assets/recognise-english-'], limit: 145 },
  { part: 'Chinese model', files: ['assets/chinese-files-', 'assets/recognise-chinese-'], limit: 1600 },
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
  const paths = new Set(files.flatMap((file) => withImports(findFile(target, file))));
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;
}

/** A file and the parts that pages share, which the bundler names after whatever is in them. */
function withImports(path: string): string[] {
  const shared = readFileSync(path, 'utf8').matchAll(/\bfrom\s*["'](\.\.\/\.\.\/[^/"']+\.js)["']/g);
  return [path, ...Array.from(shared, ([, file = '']) => join(dirname(path), file)).flatMap(withImports)];
}

/** A name that ends in a hyphen goes on with a hash of the content. */
function findFile(target: string, file: string): string {
  const path = join(ROOT, 'dist', target, file);
  if (!file.endsWith('-')) return path;
  const name = readdirSync(dirname(path)).find((one) => one.startsWith(basename(path)));
  if (!name) throw new Error(`the build has no ${file}`);
  return join(dirname(path), name);
}
