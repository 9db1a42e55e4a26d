/** Tells whether a text fits a compiled glob. */
export type Glob = (text: string) => boolean;

/**
 * Compiles a glob: `*` is any text, `?` any one character, all else itself.
 * Every part between two stars is looked for once, from where the last one ended, so that no pattern can make a text be
 * read over and over: at most text × longest part comparisons.
 * @example compileGlob('Read more: *')('Read more: the bridge') // true
 */
export function compileGlob(pattern: string): Glob {
  const parts = pattern.replace(/\*+/g, '*').split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return (text) => text.length === first.length && fitsAt(first, text, 0);
  const middle = parts.slice(1, -1);
  return (text) => {
    const end = text.length - last.length;
    if (end < first.length || !fitsAt(first, text, 0) || !fitsAt(last, text, end)) return false;
    return holdsInOrder(middle, text.slice(first.length, end));
  };
}

function holdsInOrder(parts: readonly string[], text: string): boolean {
  let start = 0;
  for (const part of parts) {
    const found = find(part, text, start);
    if (found < 0) return false;
    start = found + part.length;
  }
  return true;
}

function find(part: string, text: string, start: number): number {
  if (!part.includes('?')) return text.indexOf(part, start);
  for (let index = start; index + part.length <= text.length; index += 1) if (fitsAt(part, text, index)) return index;
  return -1;
}

function fitsAt(part: string, text: string, start: number): boolean {
  for (let index = 0; index < part.length; index += 1) if (part[index] !== '?' && part[index] !== text[start + index]) return false;
  return true;
}
