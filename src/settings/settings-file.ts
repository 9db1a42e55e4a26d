import { failure, type Result, success } from '../core/result';
import { migrate } from './migrations';
import { isRecord, isSettingName, isValidValue, SETTINGS_VERSION, type SettingValues } from './parse-settings';

/** Everything a person chose: in general, and by site. */
export interface AllSettings {
  readonly general: SettingValues;
  readonly sites: ReadonlyMap<string, SettingValues>;
}

/** Why nothing of a file can be taken. */
export type FileProblem = 'too-large' | 'not-json' | 'wrong-file' | 'newer-version';

/** A field that cannot be taken from a file whose others can. */
export interface FieldProblem {
  /** The name of the field, as the file has it. */
  readonly field: string;
  /** The site whose field it is. */
  readonly host?: string;
  readonly reason: 'unknown' | 'invalid';
}

/** What a file holds, and what of it would be left out. */
export interface ReadSettings extends AllSettings {
  readonly problems: readonly FieldProblem[];
}

/** Tells our files from others. */
const FORMAT = 'limpid-settings';
/** Settings of five thousand sites are smaller, in bytes. */
export const MAX_FILE_SIZE = 1_000_000;
const HOST = /^(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Writes everything as one JSON file. */
export function writeSettingsFile({ general, sites }: AllSettings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings: general, sites: Object.fromEntries(sites) }, null, 2)}\n`;
}

/**
 * Reads a settings file.
 * @param text - anything
 */
export function readSettingsFile(text: string): Result<ReadSettings, FileProblem> {
  if (text.length > MAX_FILE_SIZE) return failure('too-large');
  const file = parseJson(text);
  if (!file.ok) return file;
  const content = file.value;
  if (!isRecord(content) || content.format !== FORMAT || !Number.isInteger(content.version)) return failure('wrong-file');
  if (Number(content.version) > SETTINGS_VERSION) return failure('newer-version');
  return success(readContent(content));
}

function parseJson(text: string): Result<unknown, FileProblem> {
  try {
    return success(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return failure('not-json');
  }
}

/** Own properties only, and never one set by a name of the file's on a plain object: `__proto__` is a field like any other. */
function readContent({ version, settings = {}, sites = {} }: Readonly<Record<string, unknown>>): ReadSettings {
  const problems: FieldProblem[] = [];
  const general = readValues(settings, version, (field, reason) => problems.push({ field, reason }));
  const readSites = new Map<string, SettingValues>();
  if (!isPlainRecord(sites)) problems.push({ field: 'sites', reason: 'invalid' });
  for (const [host, values] of isPlainRecord(sites) ? Object.entries(sites) : []) {
    if (!HOST.test(host) || host === '__proto__') problems.push({ field: host, reason: 'invalid' });
    else
      readSites.set(
        host,
        readValues(values, version, (field, reason) => problems.push({ field, host, reason })),
      );
  }
  return { general, sites: readSites, problems };
}

type Report = (field: string, reason: FieldProblem['reason']) => void;

function readValues(values: unknown, version: unknown, report: Report): SettingValues {
  if (!isPlainRecord(values)) {
    report('settings', 'invalid');
    return {};
  }
  const entries = Object.entries(migrate(values, version)).filter(([name, value]) => {
    const problem = !isSettingName(name) ? 'unknown' : isValidValue(name, value) ? undefined : 'invalid';
    if (problem) report(name, problem);
    return !problem;
  });
  return Object.fromEntries(entries);
}

function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !Array.isArray(value);
}
