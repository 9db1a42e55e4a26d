/** What `kernel/kernel.ts` exports. Addresses are bytes in its memory, sizes are counts of numbers; see there. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  heapBase(): number;
  project(x: number, rows: number, inputs: number, weights: number, scales: number, biases: number, outputs: number, out: number): void;
  recur(
    projections: number,
    steps: number,
    hidden: number,
    gateWeights: number,
    gateScales: number,
    candidateWeights: number,
    candidateScales: number,
    backwards: 0 | 1,
    out: number,
    stride: number,
    scratch: number,
  ): void;
}

/** The part of the engine's interface that is needed; TypeScript declares it with the DOM, which this layer has not. */
declare const WebAssembly: {
  instantiate(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<{ readonly instance: { readonly exports: object } }>;
};

const EXPORTS = ['memory', 'heapBase', 'project', 'recur'] satisfies (keyof Kernel)[];

/**
 * Starts the kernel with a memory of its own.
 * @param bytes - of `src/entities/chinese/model/kernel.wasm`
 * @throws Error where the bytes are no such kernel, or the page's policy forbids WebAssembly
 */
export async function startKernel(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Kernel> {
  const exports = await instantiate(bytes);
  const missing = EXPORTS.find((name) => !(name in exports));
  if (missing) throw new Error(`The Chinese model's kernel does not export "${missing}".`);
  return exports as Kernel;
}

async function instantiate(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<object> {
  try {
    return (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch (cause) {
    throw new Error("The Chinese model's kernel does not start.", { cause });
  }
}
