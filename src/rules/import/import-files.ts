import type { SiteRule } from '../rule';
import { type CheckedRule, checkImported, withRefused } from './check-imported';
import { importFtr } from './ftr';
import { type Importer, type ImportReport, refusedFile } from './import-report';
import { importJustRead } from './just-read';
import { addRules, type Merged, type MergedRules, mergedOf, mergeRules } from './merge-rules';
import { importOwn } from './own-rules';
import { importSimpRead } from './simpread';
import { siteOfFile } from './site-matches';
import { importUblock } from './ublock';
import type { WhyLeft } from './why-left';

/** A file to import. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** A file that is not read at all. */
export interface RefusedFile {
  readonly name: string;
  readonly why: WhyLeft;
}

/** What an archive has given. */
export interface ArchiveImport {
  /** In order, each as `parseRule` takes it. */
  readonly rules: readonly SiteRule[];
  /** The files that each rule is from, by its name. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
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
export async function importFiles(
  files: Iterable<ImportFile | RefusedFile> | AsyncIterable<ImportFile | RefusedFile>,
  pace: ImportPace,
): Promise<ArchiveImport> {
  const known: MergedRules = new Map();
  const ids = new Set<string>();
  const reports: { name: string; report: ImportReport }[] = [];
  const rest = restsOf(pace);
  let complete = true;
  for await (const file of files) {
    await rest(reports.length);
    complete = pace.signal?.aborted !== true;
    if (!complete) break;
    const { name } = file;
    if ('why' in file) {
      reports.push({ name, report: refusedFile(name, file.why).report });
      continue;
    }
    const importer = pace.importer ?? importerFor(name, file.text);
    const { rules, report } = importer(name, file.text);
    (importer === importOwn ? addRules : mergeRules)(known, ids, name, rules);
    reports.push({ name, report });
  }
  pace.onProgress?.(reports.length);
  return { ...(await checked(known, reports, rest)), merged: mergedOf(known), complete };
}

/** Leaves out what is not in order. */
async function checked(known: MergedRules, reports: ArchiveImport['reports'], rest: (done: number) => Promise<void>) {
  const kept = new Map<string, { readonly rule: SiteRule; readonly sources: readonly string[] }>();
  const refused: CheckedRule['refused'][number][] = [];
  for (const { rule, sources } of known.values()) {
    await rest(reports.length);
    const checked = checkImported(rule, sources);
    refused.push(...checked.refused);
    if (checked.rule) kept.set(rule.id, { rule: checked.rule, sources });
  }
  const sources = new Map([...kept].map(([id, one]) => [id, one.sources]));
  return { rules: [...kept.values()].map(({ rule }) => rule), sources, reports: withRefused(reports, refused) };
}

/** Rests when a slice is over, and tells how far the import is. */
function restsOf({ rest, onProgress }: ImportPace): (done: number) => Promise<void> {
  let start = Date.now();
  return async (done) => {
    if (Date.now() - start < SLICE) return;
    onProgress?.(done);
    await rest();
    start = Date.now();
  };
}

/** The importer for a file: JSON by its first sign and by the names of its fields, FiveFilters by a name that is a host, else a list of a blocker. */
export function importerFor(name: string, text: string): Importer {
  const start = text
    .slice(0, 4_000)
    .trimStart()
    .replace(/^\ufeff/, '');
  if (/^[[{]/.test(start) && /"match"\s*:\s*\[/.test(start)) return importOwn;
  if (/^[[{]/.test(start) && !start.startsWith('[Adblock'))
    return /"(?:sites|include|exclude)"\s*:/.test(start) ? importSimpRead : importJustRead;
  return siteOfFile(name) ? importFtr : importUblock;
}
