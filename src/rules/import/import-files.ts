import type { SiteRule } from '../rule';
import { importFtr } from './ftr';
import type { Importer, ImportReport } from './import-report';
import { importJustRead } from './just-read';
import { type Merged, type MergedRules, mergedOf, mergeRules } from './merge-rules';
import { importSimpRead } from './simpread';
import { siteOfFile } from './site-matches';
import { importUblock } from './ublock';

/** A file to import. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** What an archive has given. */
export interface ArchiveImport {
  readonly rules: readonly SiteRule[];
  readonly reports: readonly { readonly name: string; readonly report: ImportReport }[];
  /** Rules that several files gave for the same pages. */
  readonly merged: readonly Merged[];
  /** False where it was stopped; then it holds what was read before. */
  readonly complete: boolean;
}

/** How a long import behaves. */
export interface ImportPace {
  /** Lets the page or the terminal do something else: a promise that a timer resolves. */
  readonly rest: () => Promise<void>;
  /** Is told how many files are done, after each slice and at the end. */
  readonly onProgress?: (done: number) => void;
  /** Stops between two files. */
  readonly signal?: { readonly aborted: boolean };
  /** Which importer reads a file; without it, the one of its format. */
  readonly importer?: Importer;
}

/** Milliseconds of work before a rest: less than a frame. */
const SLICE = 12;

/** Reads files in slices, so that nothing freezes however many there are, and merges what they say of the same pages. */
export async function importFiles(files: Iterable<ImportFile> | AsyncIterable<ImportFile>, pace: ImportPace): Promise<ArchiveImport> {
  const known: MergedRules = new Map();
  const ids = new Set<string>();
  const reports: { name: string; report: ImportReport }[] = [];
  let start = Date.now();
  let complete = true;
  for await (const { name, text } of files) {
    if (Date.now() - start >= SLICE) {
      pace.onProgress?.(reports.length);
      await pace.rest();
      start = Date.now();
    }
    complete = pace.signal?.aborted !== true;
    if (!complete) break;
    const { rules, report } = (pace.importer ?? importerFor(name, text))(name, text);
    mergeRules(known, ids, name, rules);
    reports.push({ name, report });
  }
  pace.onProgress?.(reports.length);
  return { rules: [...known.values()].map(({ rule }) => rule), reports, merged: mergedOf(known), complete };
}

/** The importer for a file: JSON by its first sign, FiveFilters by a name that is a host, else a list of a blocker. */
export function importerFor(name: string, text: string): Importer {
  const start = text
    .slice(0, 4_000)
    .trimStart()
    .replace(/^\ufeff/, '');
  if (/^[[{]/.test(start) && !start.startsWith('[Adblock'))
    return /"(?:sites|include|exclude)"\s*:/.test(start) ? importSimpRead : importJustRead;
  return siteOfFile(name) ? importFtr : importUblock;
}
