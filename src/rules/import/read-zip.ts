import { Inflate, inflateSync, strFromU8, Unzip, type UnzipFile, UnzipPassThrough } from 'fflate';
import { MAX_ARCHIVE_FILES, MAX_FILE, MAX_UNPACKED } from './bounds';
import type { ImportFile, RefusedFile } from './import-files';
import type { WhyLeft } from './why-left';

/** Why nothing of an archive is taken. */
export type ZipProblem = 'broken-zip' | 'too-many-files' | 'zip-bomb';

/** Nothing of the archive is to be trusted. */
export class ZipError extends Error {
  constructor(readonly reason: ZipProblem) {
    super(reason);
  }
}

/** Bytes that are looked through at once. */
const CHUNK = 32 * 1024;
/** Packed bytes that a file can have: what cannot be packed gets a little longer. */
const mostPacked = (size: number) => size * 1.1 + 1024;
/** Names are cut, in UTF-16 code units. */
const MAX_NAME = 200;

/** Do these bytes begin as archives do? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of an archive, one after the other as they are unpacked. Nothing is written anywhere; a file that is no text of a
 * moderate size is told with the reason.
 * @param blocks - the bytes of the archive, in any portions
 * @throws ZipError where it is broken, or lies about what is in it
 */
export async function* filesInZip(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportFile | RefusedFile> {
  const reading = new ZipReading();
  for await (const block of blocks) {
    for (let start = 0; start < block.length; start += CHUNK) {
      reading.push(block.subarray(start, start + CHUNK));
      yield* reading.takeFiles();
    }
  }
  reading.finish();
  yield* reading.takeFiles();
}

/** Leaves packed bytes packed: unpacked they are when all of a file are there, into room that there is once for all files. */
class Packed extends UnzipPassThrough {
  static override compression = 8;
}

class ZipReading {
  #ready: (ImportFile | RefusedFile)[] = [];
  #problem: ZipProblem | undefined;
  #count = 0;
  #unpacked = 0;
  /** One byte more than a file may have. */
  readonly #room = new Uint8Array(MAX_FILE + 1);
  readonly #unzip = new Unzip((file) => this.#meet(file));

  constructor() {
    this.#unzip.register(Packed);
  }

  push(chunk: Uint8Array, isLast = false): void {
    try {
      this.#unzip.push(chunk, isLast);
    } catch {
      this.#problem ??= 'broken-zip';
    }
    if (this.#problem) throw new ZipError(this.#problem);
  }

  finish(): void {
    this.push(new Uint8Array(0), true);
    if (this.#count === 0) throw new ZipError('broken-zip');
  }

  takeFiles(): (ImportFile | RefusedFile)[] {
    return this.#ready.splice(0);
  }

  #meet(file: UnzipFile): void {
    this.#count += 1;
    if (this.#count > MAX_ARCHIVE_FILES) this.#problem ??= 'too-many-files';
    if (this.#problem || file.name.endsWith('/')) return;
    const name = file.name.slice(0, MAX_NAME);
    const why = whyNot(file);
    if (why) this.#ready.push({ name, why });
    else this.#unpack(file, name);
  }

  #unpack(file: UnzipFile, name: string): void {
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (_, data, isLast) => {
      size += data.length;
      if (size > mostPacked(file.originalSize ?? MAX_FILE)) this.#problem ??= 'zip-bomb';
      if (this.#problem) return;
      chunks.push(data);
      if (isLast) this.#take(file, name, joined(chunks, size));
    };
    file.start();
  }

  #take({ compression, originalSize }: UnzipFile, name: string, packed: Uint8Array): void {
    const isPacked = compression !== 0;
    const bytes = isPacked ? this.#inflate(packed) : packed;
    const length = bytes?.length ?? 0;
    this.#unpacked += isPacked && length > MAX_FILE ? unpackedSize(packed, MAX_UNPACKED) : length;
    const isMore = this.#unpacked > MAX_UNPACKED || length > (originalSize ?? MAX_UNPACKED);
    if (!bytes || isMore) this.#problem ??= bytes ? 'zip-bomb' : 'broken-zip';
    else this.#ready.push(textFile(name, bytes));
  }

  /** What does not find room is lost; undefined where the bytes are broken. */
  #inflate(packed: Uint8Array): Uint8Array | undefined {
    try {
      return inflateSync(packed, { out: this.#room });
    } catch (error) {
      return error instanceof RangeError ? this.#room : undefined;
    }
  }
}

/** How much packed bytes come to, where that is much: counted in portions, up to what is too much in any case. */
function unpackedSize(packed: Uint8Array, most: number): number {
  const portion = 8 * 1024;
  let size = 0;
  const inflate = new Inflate((data) => {
    size += data.length;
  });
  for (let start = 0; start < packed.length && size <= most; start += portion)
    inflate.push(packed.subarray(start, start + portion), start + portion >= packed.length);
  return size;
}

/** What of an entry tells that it is not to be unpacked. */
function whyNot({ name, originalSize = 0, compression }: UnzipFile): WhyLeft | undefined {
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/iu.test(name)) return 'unsafe-name';
  if (!/\.(?:txt|json)$/i.test(name) || (compression !== 0 && compression !== 8)) return 'other-file';
  return originalSize > MAX_FILE ? 'file-too-large' : undefined;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The text of a file, by its bytes; undefined bytes of UTF-8 become signs that stand for them. */
export function textFile(name: string, bytes: Uint8Array): ImportFile | RefusedFile {
  if (bytes.length === 0) return { name, why: 'empty-file' };
  if (bytes.length > MAX_FILE) return { name, why: 'file-too-large' };
  return bytes.includes(0) ? { name, why: 'not-text' } : { name, text: strFromU8(bytes) };
}
