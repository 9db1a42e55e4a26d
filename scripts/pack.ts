import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first time that a zip can tell; it has no zone, so it is made of local parts. */
const MTIME = new Date(1980, 0, 1);

/** Packs files of a folder so that the same files give the same bytes: in the order of their names, without times or rights. */
export function packFiles(folder: string, names: readonly string[]): Uint8Array {
  const files = names.toSorted().map((name) => [name, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME, os: 0, attrs: 0 });
}

/** The names of all files in a folder, with slashes. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

export function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
