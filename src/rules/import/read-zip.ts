import { strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
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

/** Bytes that are unpacked at once: at the worst a thousand times as many come out. */
const CHUNK = 8 * 1024;
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

class ZipReading {
  #ready: (ImportFile | RefusedFile)[] = [];
  #problem: ZipProblem | undefined;
  #count = 0;
  #unpacked = 0;
  readonly #unzip = new Unzip((file) => this.#meet(file));

  constructor() {
    this.#unzip.register(UnzipInflate);
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
    file.ondata = (error, data, isLast) => {
      if (error) this.#problem ??= 'broken-zip';
      size += data?.length ?? 0;
      this.#unpacked += data?.length ?? 0;
      if (this.#unpacked > MAX_UNPACKED || size > (file.originalSize ?? size)) this.#problem ??= 'zip-bomb';
      if (this.#problem) return;
      if (size <= MAX_FILE && data) chunks.push(data);
      if (isLast) this.#ready.push(size > MAX_FILE ? { name, why: 'file-too-large' } : textFile(name, joined(chunks, size)));
    };
    file.start();
  }
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
