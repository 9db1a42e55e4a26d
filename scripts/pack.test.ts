import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesIn, packFiles, sha256 } from './pack';

function folderOf(names: readonly string[], seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'limpid-pack-'));
  mkdirSync(join(folder, 'inner'));
  for (const name of names) {
    writeFileSync(join(folder, name), `what ${name} says`);
    utimesSync(join(folder, name), seconds, seconds);
  }
  return folder;
}

test('the same files give the same zip, whenever, wherever and in whatever order they were written', () => {
  const folders = [folderOf(['b.txt', 'inner/a.txt', 'B.txt'], 1e9), folderOf(['B.txt', 'b.txt', 'inner/a.txt'], 1.7e9)];
  const [first, second] = folders.map((folder) => sha256(packFiles(folder, filesIn(folder))));
  expect(first).toBe(second);
  writeFileSync(join(folders[0] ?? '', 'b.txt'), 'other');
  expect(sha256(packFiles(folders[0] ?? '', filesIn(folders[0] ?? '')))).not.toBe(second);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('names come in the order of their code units', () => {
  const folder = folderOf(['b.txt', 'inner/a.txt', 'B.txt'], 1e9);
  expect(Object.keys(unzipSync(packFiles(folder, filesIn(folder))))).toEqual(['B.txt', 'b.txt', 'inner/a.txt']);
  rmSync(folder, { recursive: true });
});
