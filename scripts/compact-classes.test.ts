import { expect, test } from 'vitest';
import { compactPattern } from './compact-classes';
import { rangesOf } from './unicode-ranges';

test.each([
  [/^\p{sc=Han}+$/u, '岚港', 'Port'],
  [/^[\p{L}\d-]+$/u, 'Łódź-2', 'a b'],
  [/^[^\p{L}]$/u, '«', 'é'],
  [/^\P{Lu}$/u, 'ž', 'Ž'],
  [/^\[\p{N}\]$/u, '[7]', '7'],
  [/^[\]\p{Ll}]+$/u, ']ß', ']A'],
  [/^[\s\p{P}\p{S}]+$/u, '[- \\^]«', '-a'],
])('%s still takes and refuses', (pattern, taken, refused) => {
  const compact = new RegExp(compactPattern(pattern.source), pattern.flags);
  expect(compact.source).not.toContain('\\p');
  for (const regex of [pattern, compact]) {
    expect(regex.test(taken)).toBe(true);
    expect(regex.test(refused)).toBe(false);
  }
});

/** Blocks of the scripts that newspapers are printed in, in code points. */
const EXACT = [
  ['L', 0, 0x2ff],
  ['L', 0x370, 0x481],
  ['L', 0x5d0, 0x64a],
  ['L', 0x3041, 0x9fff],
  ['L', 0xac00, 0xd7a3],
  ['Lu', 0, 0x17f],
  ['Ll', 0, 0x17f],
  ['Lu', 0x391, 0x3a9],
  ['Ll', 0x430, 0x45f],
  ['Ll', 0x1ea0, 0x1ef9],
  ['M', 0, 0x36f],
  ['N', 0, 0x2ff],
  ['sc=Han', 0x2e80, 0xffff],
  ['sc=Hangul', 0xac00, 0xd7ff],
] as const;

test.each(EXACT)('%s is exact from %i to %i, what is unassigned aside', (property, first, last) => {
  const exact = new RegExp(`^\\p{${property}}$`, 'u');
  const compact = new RegExp(`^[${rangesOf(property)}]$`, 'u');
  const wrong: string[] = [];
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code);
    if (!/\p{Cn}/u.test(character) && exact.test(character) !== compact.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
