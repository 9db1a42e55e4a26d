/**
 * Where the scripts of one isolated world tell each other that they copy. A symbol, because elements of the page become
 * properties of the global object under their ids.
 */
const KEY = Symbol.for('limpid.copying');
const shared = globalThis as { [KEY]?: boolean };

/** Is what is being copied a copy that the extension makes, and nobody's selection? */
export const isOwnCopy = () => shared[KEY] === true;

/** Says so as long as it takes. */
export function whileCopying(copy: () => void): void {
  shared[KEY] = true;
  try {
    copy();
  } finally {
    shared[KEY] = false;
  }
}
