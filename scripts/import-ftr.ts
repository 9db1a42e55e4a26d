import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { groupBy } from '../src/core/group-by';
import { importFtr } from '../src/rules/import/ftr';
import { type ArchiveImport, type ImportFile, importFiles } from '../src/rules/import/import-files';
import { WHY_LEFT } from '../src/rules/import/why-left';

/** Lines shown of each reason. */
const EXAMPLES = 3;

/** The report of an import, by reasons, the commonest first; the last line has the totals. */
function reportText({ rules, reports, merged }: ArchiveImport): string {
  const left = reports.flatMap(({ name, report }) => report.left.map((each) => ({ name, ...each })));
  const byReason = [...groupBy(left, ({ why }) => why)].toSorted(([, one], [, other]) => other.length - one.length);
  const reasons = byReason.flatMap(([why, all]) => [
    `${all.length} × ${WHY_LEFT[why]}`,
    ...all.slice(0, EXAMPLES).map(({ name, line, what }) => `    ${name}:${line}  ${what}`),
    ...(all.length > EXAMPLES ? [`    … and ${all.length - EXAMPLES} more`] : []),
  ]);
  const taken = reports.reduce((sum, { report }) => sum + report.taken.length, 0);
  return [
    'Taken',
    ...countLines(reports.flatMap(({ report }) => report.taken.map(({ what }) => directiveOf(what)))),
    ...(reasons.length > 0 ? ['', 'Left', ...reasons] : []),
    ...(merged.length > 0
      ? ['', 'For the same pages, now one rule', ...merged.map(({ id, sources }) => `    ${id}: ${sources.join(', ')}`)]
      : []),
    '',
    `${reports.length} files, ${rules.length} rules, ${taken} directives taken, ${left.length} left`,
  ].join('\n');
}

function directiveOf(what: string): string {
  return /^[a-z_]+/i.exec(what)?.[0].toLowerCase() ?? what;
}

function countLines(names: readonly string[]): string[] {
  const counts = [...groupBy(names, (name) => name)].toSorted(([, one], [, other]) => other.length - one.length);
  return counts.map(([name, all]) => `    ${all.length} × ${name}`);
}

/** Every text file below a folder, in the order of their names. */
function* filesIn(folder: string): Generator<ImportFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.txt'),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  for (const path of paths) yield { name: relative(folder, path), text: readFileSync(path, 'utf8') };
}

/** Reads a folder and gives its report. */
export async function importFolder(folder: string): Promise<string> {
  return reportText(await importFiles(filesIn(folder), { rest: () => setImmediate(), importer: importFtr }));
}

/** `npm run import:ftr -- <folder>`: what Limpid takes of a folder of FiveFilters' site configurations. */
if (process.argv[1] === import.meta.filename) {
  try {
    const [folder] = process.argv.slice(2);
    if (folder === undefined) throw new Error('Which folder? npm run import:ftr -- <folder>');
    console.log(await importFolder(folder));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
