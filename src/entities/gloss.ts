import type { TextRun } from '../core/content-text';
import type { Mention } from '../core/mentions';

/** A name in Latin script that stands in brackets behind the name it explains. */
const LATIN_GLOSS = /([ \u00a0]?)[(（]\s*(\p{Lu}[\p{sc=Latin}\p{M}\p{N}\s.,'’&/-]{0,98}[\p{sc=Latin}\p{N}.])\s*[)）]/gu;

/**
 * Reads the glosses of a text: 拜登(Joe Biden) gives Joe Biden to the mention that ends where the bracket opens. Behind a
 * name in Latin script and a space only its initials are one: European Union (EU), and not Berlin (Reuters).
 * @returns the first gloss of each key
 */
export function findGlosses(runs: readonly TextRun[], mentions: readonly Mention[]): Map<string, string> {
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  // A work's closing mark stands between its name and the bracket: 《条约》(Treaty).
  for (const mention of mentions) if (!byEnd.has(mention.end + 1) && isMark(runs, mention.end)) byEnd.set(mention.end + 1, mention);
  const glosses = new Map<string, string>();
  for (const { run, at, isApart, gloss } of runs.flatMap((run) => [...glossesInRun(run), ...abbreviationsInRun(run)])) {
    const mention = byEnd.get(at);
    if (!mention || glosses.has(mention.key)) continue;
    const name = run.text.slice(mention.start - run.start, mention.end - run.start);
    if (!isApart || /\p{sc=Han}$/u.test(name) || areInitials(gloss, name)) glosses.set(mention.key, gloss);
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

function abbreviationsInRun(run: TextRun): Gloss[] {
  return Array.from(run.text.matchAll(HAN_GLOSS)).flatMap(({ 1: before = '', 2: gloss = '', index }) =>
    abbreviates(gloss, before) ? [{ run, at: run.start + index, isApart: false, gloss }] : [],
  );
}

interface Gloss {
  readonly run: TextRun;
  /** Where the name must end. */
  readonly at: number;
  /** Does a space stand before the bracket? */
  readonly isApart: boolean;
  readonly gloss: string;
}

function glossesInRun(run: TextRun): Gloss[] {
  return Array.from(run.text.matchAll(LATIN_GLOSS), ({ index, 1: space = '', 2: gloss = '' }) => ({
    run,
    at: run.start + index,
    isApart: space !== '',
    gloss: gloss.replace(/\s+/gu, ' '),
  }));
}

/** Are the letters of an abbreviation initials of a name's words, in their order, the first the first? */
function areInitials(short: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}.&]{1,9}$/u.test(short)) return false;
  const letters = short.replace(/[^\p{Lu}]/gu, '').split('');
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return letters.length > 1 && at === letters.length && initials.slice(0, 2).includes(letters[0] ?? '');
}
