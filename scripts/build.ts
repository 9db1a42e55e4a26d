import { run } from './run';

const TARGETS = ['chrome', 'firefox'] as const;

/** Builds the extension into `dist/<target>`; code that crosses a layer's border is refused. */
export function build(targets: readonly (typeof TARGETS)[number][] = TARGETS): boolean {
  const steps = [() => run('tsc', ['-b']), () => run('biome', ['lint', '--error-on-warnings'])];
  const bundles = targets.map((target) => () => run('vite', ['build', '--logLevel', 'warn'], { TARGET: target }));
  return [...steps, ...bundles].every((step) => step());
}

if (process.argv[1] === import.meta.filename && !build()) process.exit(1);
