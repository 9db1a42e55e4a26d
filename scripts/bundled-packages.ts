import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Modules that the bundler itself puts in, and the package that each comes from. */
const HELPERS = [
  { id: /^\0vite\//, folder: 'node_modules/vite' },
  { id: /^\0rolldown\//, folder: 'node_modules/rolldown' },
] as const;

/** Notes the packages of which code is in the build, a folder a line; the builds of one target are many, and append to one file. */
export function bundledPackages(file: string): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
      const folders = new Set(ids.flatMap((id) => packageFolder(id) ?? []));
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, [...folders].map((folder) => `${folder}\n`).join(''));
    },
  };
}

/**
 * The folder of the package that a module belongs to; undefined of our own.
 * @example packageFolder('/a/node_modules/b/node_modules/@c/d/lib/e.js') // 'node_modules/b/node_modules/@c/d'
 */
export function packageFolder(id: string): string | undefined {
  const helper = HELPERS.find((one) => one.id.test(id));
  return helper?.folder ?? /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
}
