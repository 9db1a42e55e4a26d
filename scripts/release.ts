import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, bundle, partsOf, TARGETS, type Target } from './build';
import { filesIn, packFiles, sha256 } from './pack';
import { ROOT } from './run';
import { sbomOf } from './sbom';

/** The most that a store may be given, in bytes: 3 MB. */
const MOST = 3_000_000;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Writes the release into `dist`: a zip a browser, the sources, the bill of materials, and the hashes of all. */
function release(): boolean {
  const files = new Map<string, Uint8Array>(TARGETS.map((target) => [`limpid-${version}-${target}.zip`, packTarget(target, ROOT)]));
  files.set(`limpid-${version}-source.zip`, packFiles(ROOT, trackedFiles()));
  files.set(`limpid-${version}.cdx.json`, Buffer.from(sbomOf(version, partsOf('chrome'))));
  const sums = [...files].map(([name, data]) => `${sha256(data)}  ${name}\n`).join('');
  for (const [name, data] of [...files, ['SHA256SUMS', Buffer.from(sums)] as const]) writeFileSync(join(ROOT, 'dist', name), data);
  for (const [name, data] of files) console.log(`${name}: ${data.length.toLocaleString('en')} bytes, SHA-256 ${sha256(data)}`);
  return true;
}

/** Builds the same sources in another folder; returns whether its zips are those of `dist`, and small enough. */
export function checkRelease(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'limpid-second-build-'));
  try {
    for (const file of trackedFiles()) cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return TARGETS.map((target) => bundle(target, folder) && isSame(target, folder)).every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isSame(target: Target, folder: string): boolean {
  const [first, second] = [packTarget(target, ROOT), packTarget(target, folder)];
  console.log(`${target}: ${first.length.toLocaleString('en')} bytes of ${MOST.toLocaleString('en')}`);
  for (const [name, data] of [
    ['first', first],
    ['second', second],
  ] as const)
    console.log(`  ${name} build: SHA-256 ${sha256(data)}`);
  if (sha256(first) !== sha256(second)) console.log(`  differing: ${differing(target, folder).join(', ')}`);
  return sha256(first) === sha256(second) && first.length <= MOST;
}

function differing(target: Target, folder: string): string[] {
  const [first, second] = [join(ROOT, 'dist', target), join(folder, 'dist', target)].map(hashes) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name));
}

function hashes(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

function packTarget(target: Target, root: string): Uint8Array {
  const folder = join(root, 'dist', target);
  return packFiles(folder, filesIn(folder));
}

/** Our sources as they are now; new files must be known to Git. */
function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}

/** npm run release [-- --check]: builds and packs; builds a second time as well, and compares. */
function main(): boolean {
  return build() && release() && (!process.argv.includes('--check') || checkRelease());
}

if (process.argv[1] === import.meta.filename && !main()) process.exit(1);
