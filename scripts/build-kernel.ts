import { join } from 'node:path';
import { ROOT, run } from './run';

export const KERNEL = join(ROOT, 'src/entities/chinese/model/kernel.wasm');

/** Compiles the arithmetic of the Chinese model to WebAssembly, the same bytes every time; returns whether it succeeded. */
export function buildKernel(outFile: string): boolean {
  return run('asc', [
    'src/entities/chinese/kernel/kernel.ts',
    ...['--outFile', outFile],
    ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--use', 'abort='],
  ]);
}

if (process.argv[1] === import.meta.filename && !buildKernel(KERNEL)) process.exit(1);
