import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of Chromium's build whose manifest has a host among its permissions: asking for it is granted without the browser's
 * prompt, which Chromium shows in a window of its own that nothing but a person can press.
 * @returns its folder
 */
export function buildWithHost(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'limpid-granted-'));
  cpSync(resolve(import.meta.dirname, '../../dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${host}/*`] }));
  return folder;
}
