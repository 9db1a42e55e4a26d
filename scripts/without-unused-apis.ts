import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './run';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** As webextension-polyfill 0.12.0 says it: JSON, indented. */
const METADATA = /(const apiMetadata = )(\{\n.*?\n {6}\})(;)/s;

/** Of members, by name; what has `minArgs` is a function. */
type Metadata = Readonly<Record<string, object>>;

/** Leaves out of the polyfill what it knows of members of `browser` that nothing here names: every script of the build has it. */
export function withoutUnusedApis(): Plugin {
  return { name: 'without-unused-apis', transform: (code, id) => (POLYFILL.test(id) ? onlyUsed(code, wordsOfSources()) : null) };
}

/**
 * The polyfill with what it knows of the members of some names alone.
 * @throws where another version of it says what it knows in another way: this file must follow
 */
export function onlyUsed(code: string, used: ReadonlySet<string>): string {
  if (!METADATA.test(code)) throw new Error('webextension-polyfill holds its metadata in a way that is not known here.');
  return code.replace(METADATA, (_, before: string, metadata: string, after: string) => {
    return before + JSON.stringify(prune(JSON.parse(metadata) as Metadata, used)) + after;
  });
}

function prune(members: Metadata, used: ReadonlySet<string>): Metadata {
  const kept = Object.entries(members).filter(([name]) => used.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, 'minArgs' in member ? member : prune(member as Metadata, used)]));
}

/** Every word of the sources that use `browser`: what is not among them is no member that they name. */
export function wordsOfSources(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const sources = files.map((file) => readFileSync(join(ROOT, 'src', file), 'utf8')).filter((source) => /\bbrowser\./.test(source));
  return new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
}
