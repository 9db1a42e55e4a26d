import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { type FtrFile, toFtr } from './import/to-ftr';
import { MAX_PART_SIZE } from './parse-rules';
import type { SiteRule } from './rule';

/** A file to be given to the person. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What rules are in the format of FiveFilters. */
export interface FtrExport {
  readonly files: readonly TextFile[];
  /** By rule: what the format cannot say of it; `name` is undefined where it can say nothing. */
  readonly told: readonly ({ readonly id: string } & Pick<FtrFile, 'name' | 'left'>)[];
}

/** What a list in JSON has around its entries. */
const [OPEN, BETWEEN, CLOSE] = ['[\n', ',\n', '\n]\n'];

/** A rule as a person reads it. */
export const ruleText = (rule: SiteRule): string => `${JSON.stringify(rule, null, 2)}\n`;

/**
 * Writes rules as lists in JSON, as many as it takes for each to be as small as a part of a rule set must be.
 * @example ruleParts([rule]) // ['[\n  { "id": … }\n]\n']
 */
export function ruleParts(rules: readonly SiteRule[]): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const rule of rules) {
    const text = JSON.stringify(rule, null, 2).replace(/^/gm, '  ');
    const bytes = strToU8(text).length + BETWEEN.length;
    if (size + bytes > MAX_PART_SIZE - OPEN.length - CLOSE.length && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(text);
    size += bytes;
  }
  return parts.map((part) => OPEN + part.join(BETWEEN) + CLOSE);
}

/** Writes rules as files of FiveFilters; of two that would be one file the second is left. */
export function ftrExport(rules: readonly SiteRule[]): FtrExport {
  const files = new Map<string, string>();
  const told: FtrExport['told'][number][] = [];
  for (const rule of rules) {
    const { name, text, left } = toFtr(rule);
    const isWritten = name !== undefined && text !== '' && !files.has(name);
    if (isWritten) files.set(name, text);
    if (!isWritten || left.length > 0) told.push({ id: rule.id, name: isWritten ? name : undefined, left });
  }
  return { files: [...files].map(([name, text]) => ({ name, text })), told };
}

/** Puts files into one archive, as they are: thousands of small ones are sooner written than made smaller. `rest` lets the page do something else between two of them. */
export async function packFiles(files: readonly TextFile[], rest: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk as Uint8Array<ArrayBuffer>));
  for (const { name, text } of files) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(text), true);
    await rest();
  }
  zip.end();
  return chunks;
}
