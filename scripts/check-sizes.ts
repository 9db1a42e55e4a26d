import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run';

/** Most that each part may weigh, in gzipped kB (1,000 bytes). */
const BUDGETS = [
  { part: 'content script', files: ['entrypoints/extraction.js', 'entrypoints/content.js'], limit: 90 },
  { part: 'opening by itself', files: ['entrypoints/auto-open.js'], limit: 10 },
  { part: 'site rules', files: ['entrypoints/site-rules.js'], limit: 20 },
  { part: 'rule picker', files: ['entrypoints/rule-picker.js'], limit: 40 },
  { part: 'reader tools', files: ['entrypoints/reader-tools.js'], limit: 60 },
  { part: 'guard', files: ['entrypoints/reader-guard.js'], limit: 2 },
  { part: 'selection', files: ['entrypoints/selection-reader.js'], limit: 40 },
  { part: 'removed blocks', files: ['entrypoints/removed-blocks.js'], limit: 60 },
  { part: 'further pages', files: ['entrypoints/more-pages.js'], limit: 20 },
  { part: 'Chinese scripts', files: ['entrypoints/chinese-converter.js'], limit: 650 },
  { part: 'formats of copies', files: ['entrypoints/copy-formats.js'], limit: 60 },
  { part: 'copies by menu', files: ['entrypoints/copy-now.js'], limit: 20 },
  { part: 'formats of files', files: ['entrypoints/save-formats.js'], limit: 40 },
  { part: 'popup', files: ['entrypoints/popup/index.html'], limit: 40 },
  { part: 'options', files: ['entrypoints/options/index.html'], limit: 40 },
  { part: 'page of rules', files: ['entrypoints/rules/index.html'], limit: 60 },
  { part: 'rules under test', files: ['entrypoints/rule-test.js'], limit: 30 },
  { part: 'first-run page', files: ['entrypoints/welcome/index.html'], limit: 20 },
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
  const parts = files.flatMap((file) => (file.endsWith('.html') ? scriptsOf(target, file) : [file]));
  return parts.reduce((sum, file) => sum + gzipSync(readFileSync(findFile(target, file))).length, 0) / 1000;
}

/** The scripts that a page loads before it shows anything; what it may load later is not among them. */
function scriptsOf(target: string, page: string): string[] {
  const html = readFileSync(join(ROOT, 'dist', target, page), 'utf8');
  return Array.from(html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g), ([, file = '']) => file);
}

/** A name that ends in a hyphen goes on with a hash of the content. */
function findFile(target: string, file: string): string {
  const path = join(ROOT, 'dist', target, file);
  if (!file.endsWith('-')) return path;
  const name = readdirSync(dirname(path)).find((one) => one.startsWith(basename(path)));
  if (!name) throw new Error(`the build has no ${file}`);
  return join(dirname(path), name);
}
