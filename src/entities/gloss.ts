import type { TextRun } from '../core/content-text';
import type { Mention } from '../core/mentions';

/** A name in Latin script that stands in brackets right after the name it explains. */
const LATIN_GLOSS = /[(（]\s*(\p{Lu}[\p{sc=Latin}\p{M}\p{N}\s.,'’&/-]{1,98}[\p{sc=Latin}\p{N}.])\s*[)）]/gu;

/**
 * Reads the glosses of a text: 拜登(Joe Biden) gives Joe Biden to the mention that ends where the bracket opens.
 * @returns the first gloss of each key
 */
export function findGlosses(runs: readonly TextRun[], mentions: readonly Pick<Mention, 'key' | 'end'>[]): Map<string, string> {
  const keyByEnd = new Map(mentions.map(({ end, key }) => [end, key]));
  // A work's closing mark stands between its name and the bracket: 《条约》(Treaty).
  for (const { end, key } of mentions) if (!keyByEnd.has(end + 1) && isMark(runs, end)) keyByEnd.set(end + 1, key);
  const glosses = new Map<string, string>();
  for (const { bracket, gloss } of runs.flatMap((run) => [...glossesInRun(run), ...abbreviationsInRun(run)])) {
    const key = keyByEnd.get(bracket);
    if (key !== undefined && !glosses.has(key)) glosses.set(key, gloss);
  }
  return glosses;
}

function isMark(runs: readonly TextRun[], offset: number): boolean {
  const run = runs.find(({ start, text }) => offset >= start && offset < start + text.length);
  return run !== undefined && /[》〉」』”"]/.test(run.text.charAt(offset - run.start));
}

/** An abbreviation in characters: 環境諮詢委員會（環諮會）. */
const HAN_GLOSS = /(?<=(\p{sc=Han}{3,30}))[(（](\p{sc=Han}{2,5})[)）]/gu;

/** Does a name, or what ends in it, have all the characters of another in its order? */
export function abbreviates(short: string, long: string): boolean {
  let left = short.length;
  for (let at = long.length - 1; at >= 0 && left > 0; at--) if (long[at] === short[left - 1]) left -= 1;
  return left === 0;
}

function abbreviationsInRun(run: TextRun): { bracket: number; gloss: string }[] {
  return Array.from(run.text.matchAll(HAN_GLOSS)).flatMap(({ 1: before = '', 2: gloss = '', index }) =>
    abbreviates(gloss, before) ? [{ bracket: run.start + index, gloss }] : [],
  );
}

function glossesInRun(run: TextRun): { bracket: number; gloss: string }[] {
  return Array.from(run.text.matchAll(LATIN_GLOSS), (match) => ({
    bracket: run.start + match.index,
    gloss: (match[1] ?? '').replace(/\s+/gu, ' '),
  }));
}
