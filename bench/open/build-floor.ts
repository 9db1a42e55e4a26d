import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/run';

const SOURCE = join(import.meta.dirname, 'floor');
const FLOOR = join(ROOT, '.cache/floor');

/** Builds the extension that Limpid is measured against; returns its folder. */
export async function buildFloor(): Promise<string> {
  rmSync(FLOOR, { recursive: true, force: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: FLOOR,
      target: 'chrome123',
      lib: { entry: join(SOURCE, 'content.ts'), formats: ['iife'], name: 'floor', fileName: () => 'content.js' },
    },
  });
  mkdirSync(join(FLOOR, 'entrypoints/popup'), { recursive: true });
  for (const file of ['manifest.json', 'background.js']) cpSync(join(SOURCE, file), join(FLOOR, file));
  cpSync(join(SOURCE, 'popup.html'), join(FLOOR, 'entrypoints/popup/index.html'));
  cpSync(join(SOURCE, 'popup.js'), join(FLOOR, 'entrypoints/popup/index.js'));
  return FLOOR;
}
