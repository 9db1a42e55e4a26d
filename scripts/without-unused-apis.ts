import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './run';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** As webextension-polyfill 0.12.0 says it: JSON, indented. */
const METADATA = /(const apiMetadata = )(\{\n.*?\n {6}\})(;)/s;

type Metadata = Readonly<Record<string, object>>;

/** Leaves out of the polyfill what it knows of parts of `browser` that nothing here asks: every script of the build has it. */
export function withoutUnusedApis(): Plugin {
  return { name: 'without-unused-apis', transform: (code, id) => (POLYFILL.test(id) ? onlyUsed(code, usedApis()) : null) };
}

/**
 * The polyfill with what it knows of some APIs alone.
 * @throws where another version of it says what it knows in another way: this file must follow
 */
export function onlyUsed(code: string, used: ReadonlySet<string>): string {
  if (!METADATA.test(code)) throw new Error('webextension-polyfill holds its metadata in a way that is not known here.');
  return code.replace(METADATA, (_, before: string, metadata: string, after: string) => {
    const kept = Object.entries(JSON.parse(metadata) as Metadata).filter(([api]) => used.has(api));
    return before + JSON.stringify(Object.fromEntries(kept)) + after;
  });
}

/** The parts of `browser` that the sources name. */
export function usedApis(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const names = files.flatMap((file) => Array.from(readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/\bbrowser\.([a-z]\w*)/g)));
  return new Set(names.map(([, name = '']) => name));
}
