import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importFolder } from './import-ftr';

const folder = mkdtempSync(join(tmpdir(), 'limpid-ftr-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is reported, the totals last', async () => {
  mkdirSync(join(folder, 'custom'));
  mkdirSync(join(folder, 'old.txt'));
  writeFileSync(join(folder, 'example.org.txt'), '# one\nbody: //main\nstrip: //hr\ntidy: no\ntest_url: https://example.org/1\n');
  writeFileSync(join(folder, 'custom/example.org.txt'), 'title: //h1\ncolour: blue\n');
  writeFileSync(join(folder, 'broken.example.org.txt'), 'body: //main[\n');
  writeFileSync(join(folder, 'notes.md'), 'body: //p');
  const lines = (await importFolder(folder)).split('\n');
  expect(lines.at(-1)).toBe('3 files, 1 rules, 3 directives taken, 4 left');
  expect(lines).toContain('    broken.example.org.txt:1  body: //main[');
  expect(lines).toContain('    example.org: custom/example.org.txt, example.org.txt');
});

test('a folder that cannot be read fails', () => {
  const script = join(import.meta.dirname, 'import-ftr.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, join(folder, 'none')], { encoding: 'utf8' });
  expect(stderr).toContain('none');
  expect(status).toBe(1);
});
