import type { Kernel } from './kernel';

/** Bytes of a page, by which WebAssembly's memory grows. */
const PAGE = 65_536;
/** Bytes of a vector: what begins at a multiple of them is read quickest. */
const ALIGNMENT = 16;

/** Hands out the kernel's memory, for good. Views of it are to be made after the last call: growth detaches them. */
export class KernelMemory {
  private end: number;

  constructor(private readonly kernel: Kernel) {
    this.end = kernel.heapBase();
  }

  /** Makes room; returns its address. */
  allocate(bytes: number): number {
    const start = Math.ceil(this.end / ALIGNMENT) * ALIGNMENT;
    this.end = start + bytes;
    const lacking = this.end - this.kernel.memory.buffer.byteLength;
    if (lacking > 0) this.kernel.memory.grow(Math.ceil(lacking / PAGE));
    return start;
  }

  /** Copies numbers into the memory; returns their address. */
  place(numbers: Int8Array | Float32Array): number {
    const address = this.allocate(numbers.byteLength);
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    new Uint8Array(this.kernel.memory.buffer).set(bytes, address);
    return address;
  }
}
