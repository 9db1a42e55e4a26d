import { MAX_ARCHIVE, MAX_FILE } from '../../rules/import/bounds';
import { type ArchiveImport, type ImportFile, importFiles, type RefusedFile } from '../../rules/import/import-files';
import { newRules } from '../../rules/import/new-rules';
import { filesInZip, isZip, textFile, ZipError } from '../../rules/import/read-zip';
import type { StoredRule } from '../../rules/stored-rule';
import { nextTask } from '../../view/next-task';
import type { ArchiveProblem, ImportStep } from '../../view/rules/ImportPanel';

/** Bytes of an archive that are read at once. */
const BLOCK = 256 * 1024;
/** How often progress is drawn, in milliseconds. */
const TOLD_EVERY = 100;

/** Nothing of what was chosen is taken. */
class RefusedImport extends Error {
  constructor(
    readonly file: string,
    readonly reason: ArchiveProblem,
  ) {
    super(reason);
  }
}

/** An import that goes on or waits for an answer; nothing of it is kept before the person says so. */
export class ImportState {
  step: ImportStep | undefined;
  #stop = new AbortController();

  constructor(private readonly show: () => void) {}

  /** @param own - asked when everything is read */
  async read(files: readonly File[], own: () => readonly StoredRule[]): Promise<void> {
    this.cancel();
    const { signal } = this.#stop;
    const progress = new ByteProgress(files);
    this.#set({ step: 'reading', progress: 0, files: 0 });
    let next = 0;
    const onProgress = (done: number) => {
      if (signal.aborted || performance.now() < next) return;
      next = performance.now() + TOLD_EVERY;
      this.#set({ step: 'reading', progress: progress.part(), files: done });
    };
    try {
      const found = await importFiles(textsOf(files, progress), { rest: nextTask, signal, onProgress });
      if (found.complete && !signal.aborted) this.#found(found, own());
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof RefusedImport)) throw error;
      this.#set({ step: 'refused', file: error.file, reason: error.reason });
    }
  }

  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#set(undefined);
  }

  #found(found: ArchiveImport, own: readonly StoredRule[]): void {
    this.#set({ step: 'found', found, rules: newRules(found, own) });
  }

  #set(step: ImportStep | undefined): void {
    this.step = step;
    this.show();
  }
}

/** How much of all files is read. */
class ByteProgress {
  read = 0;
  readonly #all: number;

  constructor(files: readonly File[]) {
    this.#all = files.reduce((sum, { size }) => sum + size, 1);
  }

  part(): number {
    return Math.min(1, this.read / this.#all);
  }
}

/** The texts in the files, those of archives one by one. */
async function* textsOf(files: readonly File[], progress: ByteProgress): AsyncGenerator<ImportFile | RefusedFile> {
  for (const file of files) {
    if (isZip(await bytesOf(file, 0, 4)) || /\.zip$/i.test(file.name)) yield* unzipped(file, progress);
    else yield file.size > MAX_FILE ? { name: file.name, why: 'file-too-large' } : textFile(file.name, await bytesOf(file, 0, MAX_FILE));
  }
}

async function* unzipped(file: File, progress: ByteProgress): AsyncGenerator<ImportFile | RefusedFile> {
  if (file.size > MAX_ARCHIVE) throw new RefusedImport(file.name, 'archive-too-large');
  try {
    yield* filesInZip(blocksOf(file, progress));
  } catch (error) {
    throw error instanceof ZipError ? new RefusedImport(file.name, error.reason) : error;
  }
}

async function* blocksOf(file: File, progress: ByteProgress): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += BLOCK) {
    yield await bytesOf(file, start, start + BLOCK);
    progress.read += BLOCK;
  }
}

/** A folder that was dropped, or a file that is gone, cannot be read. */
async function bytesOf(file: File, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    throw new RefusedImport(file.name, 'unreadable');
  }
}
