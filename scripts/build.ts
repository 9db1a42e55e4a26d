import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf } from './notices';
import { ROOT, run } from './run';
import { type ShippedPart, shippedParts } from './shipped-parts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Builds the extension into `dist/<target>`; code that crosses a layer's border is refused. */
export function build(targets: readonly Target[] = TARGETS): boolean {
  const steps = [() => run('tsc', ['-b']), () => run('biome', ['lint', '--error-on-warnings'])];
  return [...steps, ...targets.map((target) => () => bundle(target))].every((step) => step());
}

/** Writes `dist/<target>` of a folder of sources, with the notices of what is in it. */
export function bundle(target: Target, root = ROOT): boolean {
  rmSync(packagesFile(root, target), { force: true });
  const env = { TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  if (!run('vite', ['build', '--logLevel', 'warn'], env, root)) return false;
  writeFileSync(join(root, 'dist', target, 'NOTICES.txt'), noticesOf(partsOf(target, root)));
  return true;
}

/** What is in the build of a target and the work of others. */
export function partsOf(target: Target, root = ROOT): ShippedPart[] {
  const file = packagesFile(root, target);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  return shippedParts(root, readFileSync(file, 'utf8').split('\n').filter(Boolean));
}

/** vite.config.ts has the bundler write it. */
function packagesFile(root: string, target: Target): string {
  return join(root, '.cache', `packages-${target}.txt`);
}

if (process.argv[1] === import.meta.filename && !build()) process.exit(1);
