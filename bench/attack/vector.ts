import { readFileSync } from 'node:fs';

/** A piece of hostile markup. */
export interface Vector {
  readonly id: string;
  readonly payload: string;
}

/**
 * Reads the vectors of a file: a JSON list of `{id, payload}`, whatever else they have.
 * @throws what is wrong with the file
 */
export function readVectors(file: string): Vector[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list) || list.length === 0) throw new Error(`${file}: a list of vectors is expected`);
  const ids = new Set<unknown>();
  for (const [index, vector] of list.entries()) {
    const { id, payload } = (vector ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof payload !== 'string') throw new Error(`${file}: vector ${index} has no id or payload of letters`);
    if (ids.has(id)) throw new Error(`${file}: two vectors are called ${id}`);
    ids.add(id);
  }
  return list.map(({ id, payload }: Vector) => ({ id, payload }));
}
