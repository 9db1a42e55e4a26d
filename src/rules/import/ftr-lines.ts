import { MAX_LINE } from './bounds';
import type { WhyLeft } from './why-left';

/** One line of a file of FiveFilters: `name(argument): value`. */
export interface FtrLine {
  /** Counted from 1. */
  readonly line: number;
  /** The whole line, without white space around it. */
  readonly what: string;
  readonly name: string;
  /** What stands in brackets after the name. */
  readonly argument?: string;
  readonly value: string;
}

/** A line that could not be read. */
interface UnreadLine {
  readonly line: number;
  readonly what: string;
  readonly why: WhyLeft;
}

/** The lines that are neither empty nor comments. */
export function ftrLines(text: string): (FtrLine | UnreadLine)[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  return lines.flatMap((raw, index) => {
    const what = raw.trim();
    return what === '' || what.startsWith('#') ? [] : [readLine(index + 1, what)];
  });
}

function readLine(line: number, what: string): FtrLine | UnreadLine {
  if (what.length > MAX_LINE) return { line, what, why: 'line-too-long' };
  const bracketed = readBracketed(what);
  if (bracketed) return { line, what, ...bracketed };
  const colon = what.indexOf(':');
  if (colon < 0) return { line, what, why: 'not-a-directive' };
  return { line, what, name: what.slice(0, colon).trim().toLowerCase(), value: what.slice(colon + 1).trim() };
}

/** `replace_string(style="a:b"): c`: the argument may hold colons and brackets, so it ends at the first `):`. */
function readBracketed(what: string): Omit<FtrLine, 'line' | 'what'> | undefined {
  const name = /^[a-z_]{1,40}(?=\()/i.exec(what)?.[0];
  if (name === undefined) return undefined;
  const end = /\)\s{0,20}:/.exec(what);
  if (!end) return undefined;
  const value = what.slice(end.index + end[0].length).trim();
  return { name: name.toLowerCase(), argument: what.slice(name.length + 1, end.index), value };
}
