/** Where letters have two cases and newspapers are printed in them, in code points. */
const CASED: readonly Range[] = [
  [0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x531, 0x587],
  [0x1ea0, 0x1ef9],
  [0xff21, 0xff5a],
];
/** Scripts of few newspapers on the web: all that they hold counts as letters. */
const RARE: readonly Range[] = [
  [0x700, 0x8ff],
  [0x980, 0xdff],
  [0xe80, 0x10ff],
  [0x1200, 0x1cff],
  [0x2c00, 0x2dff],
  [0xa490, 0xabff],
];
/** Browsers refuse scripts that hold code points of no character, as 3ffff is. The rare scripts and the rare Han characters beyond the basic plane, whole: of letters, and of Han. */
const BEYOND: Readonly<Record<string, string>> = {
  L: '\u{10000}-\u{1cfff}\u{20000}-\u{3fffd}',
  'sc=Han': '\u{20000}-\u{3fffd}',
  'Script=Han': '\u{20000}-\u{3fffd}',
};
/** Of these, what stands between two ranges belongs to the same script: marks and digits among letters. */
const JOINED = new Set(['L', 'M', 'N', 'Nd']);
/** More code points than this between two ranges are another script. */
const WIDEST_GAP = 40;
/** From here on scripts have a block of their own. */
const FIRST_SCRIPT = 0x300;

type Range = readonly [first: number, last: number];

const known = new Map<string, string>();

/**
 * What a Unicode property of a regular expression holds, as the inside of a character class: each letter of the scripts that most
 * newspapers are printed in, whole blocks elsewhere. V8 spends a millisecond on the 684 ranges of \p{L} when an expression is
 * first used, and a page that a reader is opened over uses every expression for the first time.
 */
export function rangesOf(property: string): string {
  const ranges = known.get(property) ?? findRanges(property).map(formatRange).join('') + (BEYOND[property] ?? '');
  known.set(property, ranges);
  return ranges;
}

function findRanges(property: string): Range[] {
  const has = isTaken(property);
  const ranges: [number, number][] = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (!has(code)) continue;
    const range = ranges.at(-1);
    if (range && mayJoin(property, range[1], code)) range[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function mayJoin(property: string, last: number, next: number): boolean {
  if (next - last === 1) return true;
  if (!JOINED.has(property) || last < FIRST_SCRIPT || next - last > WIDEST_GAP) return false;
  for (let code = last + 1; code < next; code++) if (isApart(code)) return false;
  return true;
}

const isApart = (code: number) => /^[\p{P}\p{S}\p{Z}]$/u.test(String.fromCodePoint(code));

function isTaken(property: string): (code: number) => boolean {
  const pattern = new RegExp(`^\\p{${property}}$`, 'u');
  const hasCase = property === 'Lu' || property === 'Ll';
  return (code) => {
    if (JOINED.has(property) && isWithin(RARE, code)) return property === 'L';
    return pattern.test(String.fromCodePoint(code)) && (!hasCase || isWithin(CASED, code));
  };
}

const isWithin = (ranges: readonly Range[], code: number) => ranges.some(([first, last]) => code >= first && code <= last);

function formatRange([first, last]: Range): string {
  return first === last ? formatCode(first) : `${formatCode(first)}-${formatCode(last)}`;
}

/** Letters and marks mean themselves in a class, and take less room than their escapes; some signs need one. */
const formatCode = (code: number) => String.fromCodePoint(code).replace(/[\\\]^[-]/, '\\$&');
