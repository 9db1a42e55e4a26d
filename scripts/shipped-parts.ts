import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ships and is the work of others. */
export interface ShippedPart {
  readonly name: string;
  readonly version: string;
  /** An expression of SPDX, as `MIT AND Apache-2.0`. */
  readonly licence: string;
  /** The full texts of its licences, and who holds the rights. */
  readonly text: string;
  /** `npm`, where it is a package of that registry. */
  readonly source: 'npm' | 'data';
  /** In hexadecimal: of the package as the lock file has it, SHA-512; of data that ships, SHA-256. */
  readonly hash: string;
}

/** Licences that let code under MIT hold the part, as long as it is named. */
const ALLOWED: ReadonlySet<string> = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);
const LICENCE_FILE = /^(?:licen[sc]e|copying|notice|third[_-]party[_-]licenses\.md$)/i;
/** Ends the licence of a tool of which only a helper ships: what it is bundled with itself does not. */
const TOOL_PARTS = /^# Licenses of bundled dependencies$/m;

/** Packages of which data is in our own files. */
const DATA_PACKAGES = ['node_modules/tidy-url'] as const;
const MODEL = 'src/entities/chinese/model';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

/**
 * Everything that ships and is the work of others, by name.
 * @param folders - of the packages that were bundled, as `node_modules/preact`
 * @throws where a licence is not on the list of those allowed, or has no text
 */
export function shippedParts(root: string, folders: readonly string[]): ShippedPart[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
  const packages = [...new Set([...folders, ...DATA_PACKAGES])].map((folder) => packagePart(root, folder, lock.packages[folder]));
  const parts = [...packages, modelPart(root)].toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  for (const part of parts) checkLicence(part);
  return parts;
}

function packagePart(root: string, folder: string, locked: LockedPackage | undefined): ShippedPart {
  if (!locked?.integrity) throw new Error(`${folder} is in the build, but not in package-lock.json.`);
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const hash = Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex');
  return { name, version: locked.version, licence: locked.license ?? '', text: licenceText(join(root, folder)), source: 'npm', hash };
}

function licenceText(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name));
  const texts = entries
    .map(({ name }) => name)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  return texts.map((text) => (text.split(TOOL_PARTS)[0] ?? '').trim()).join('\n\n');
}

/** The weights of the Chinese model and its vocabulary. */
function modelPart(root: string): ShippedPart {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, MODEL, 'weights.bin')))
    .digest('hex');
  const text = readFileSync(join(root, MODEL, 'NOTICE.txt'), 'utf8').trim();
  return { name: 'LAC-small', version: 'jieba-0.42.1', licence: 'Apache-2.0 AND MIT', text, source: 'data', hash };
}

/** @throws where the part must not ship as it is */
export function checkLicence({ name, licence, text }: Pick<ShippedPart, 'name' | 'licence' | 'text'>): void {
  const licences = licence.split(' AND ');
  const unknown = licences.find((one) => !ALLOWED.has(one));
  if (unknown !== undefined) throw new Error(`${name} is under “${unknown}”, which is not among the licences allowed.`);
  if (text.length < 200) throw new Error(`${name} has no text of its licence.`);
}

/** By code units: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
