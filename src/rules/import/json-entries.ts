import { MAX_DEPTH, MAX_ENTRIES, MAX_FILE } from './bounds';
import { leave, type Notes } from './import-report';

/** An object of a JSON file, and the line it begins in. */
export interface JsonEntry {
  readonly line: number;
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Names that would reach into prototypes. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The objects of a list of a JSON file: the file's own list, or that under the first of the keys. What is no such object is left.
 * Pairs of an address and an object count as the object.
 */
export function jsonEntries(name: string, text: string, keys: readonly string[], notes: Notes): JsonEntry[] {
  const list = parseList(name, text, keys, notes);
  const lines = linesOfObjects(text, keys);
  if (list.length > MAX_ENTRIES) leave(notes, 1, name, 'too-many');
  return list.slice(0, MAX_ENTRIES).flatMap((item, index) => {
    const line = lines[index] ?? 1;
    const object = Array.isArray(item) ? item.find(isObject) : item;
    const fields = isObject(object) ? new Map(Object.entries(object)) : undefined;
    if (fields && ![...fields.keys()].some((key) => FORBIDDEN.has(key))) return [{ line, fields }];
    leave(notes, line, fields ? [...fields.keys()].join(', ') : String(JSON.stringify(item)), fields ? 'forbidden-key' : 'unknown-shape');
    return [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseList(name: string, text: string, keys: readonly string[], notes: Notes): readonly unknown[] {
  const why = text.length > MAX_FILE ? 'file-too-large' : 'not-json';
  const value = why === 'not-json' ? parse(text) : undefined;
  const key = keys.find((each) => isObject(value) && Object.hasOwn(value, each));
  const list: unknown = key === undefined ? value : (value as Record<string, unknown>)[key];
  if (Array.isArray(list)) return list;
  leave(notes, 1, name, value === undefined ? why : 'unknown-shape');
  return [];
}

function parse(text: string): unknown {
  if (deepest(text) > MAX_DEPTH) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Brackets within brackets, those in texts included: nothing that is meant is so deep. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of text.matchAll(/[[{\]}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** The lines of the items of the list: what opens, or is a plain value, one bracket within it. */
function linesOfObjects(text: string, keys: readonly string[]): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let inside = -1;
  let key = '';
  for (const [token] of text.matchAll(/\n|[[\]{}]|"(?:[^"\\\n]|\\.)*"|[^\s,:[\]{}"]+/g)) {
    if (token === '\n') line += 1;
    else if (token === ']' || token === '}') {
      if (depth === inside) inside = 0;
      depth -= 1;
    } else {
      if (depth === inside) lines.push(line);
      if (token === '[' || token === '{') depth += 1;
      if (inside === -1 && token === '[' && (depth === 1 || (depth === 2 && keys.includes(key)))) inside = depth;
      if (depth === 1 && token.startsWith('"')) key = token.slice(1, -1);
    }
  }
  return lines;
}

/** The texts of a field that holds one text or a list of texts; undefined where it holds anything else. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  return list.every((item): item is string => typeof item === 'string')
    ? list.map((item) => item.trim()).filter((item) => item !== '')
    : undefined;
}
