import type { TextRun } from './content-text';

/** One place where the text names a tag. Offsets are of the content's text, in UTF-16 code units. */
export interface Mention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A letter or digit of a script that puts spaces between words: a name must not begin or end inside such a word. */
const WORD_CHARACTER = String.raw`[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]`;
const STARTS_WITH_WORD = new RegExp(`^${WORD_CHARACTER}`, 'v');
/** Korean puts its particles right behind a name: 서울에서. */
const ENDS_WITH_WORD = new RegExp(`(?!\\p{sc=Hangul})${WORD_CHARACTER}$`, 'v');

/**
 * Finds where a text names the given tags. Case and width are ignored; where two names begin at one place the longer
 * one has the mention (拜登政府 is no mention of 拜登).
 * @param keys - tag keys as `tagKey` makes them
 * @returns mentions in the order of the text, never overlapping
 */
export function findMentions(runs: readonly TextRun[], keys: readonly string[]): Mention[] {
  const pattern = namePattern(keys);
  return pattern ? runs.flatMap((run) => mentionsInRun(run, pattern)) : [];
}

function namePattern(keys: readonly string[]): RegExp | undefined {
  const longestFirst = keys.filter((key) => key !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  return new RegExp(longestFirst.map(wholeWordPattern).join('|'), 'gv');
}

function wholeWordPattern(key: string): string {
  const before = STARTS_WITH_WORD.test(key) ? `(?<!${WORD_CHARACTER})` : '';
  const after = ENDS_WITH_WORD.test(key) ? `(?!${WORD_CHARACTER})` : '';
  return before + key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+') + after;
}

function mentionsInRun(run: TextRun, pattern: RegExp): Mention[] {
  const { folded, offsetOf } = foldText(run.text);
  return Array.from(folded.matchAll(pattern), (match) => ({
    key: match[0].replace(/\s+/gu, ' '),
    start: run.start + offsetOf(match.index),
    end: run.start + offsetOf(match.index + match[0].length),
  }));
}

/** Characters that fold into one each, alone and beside each other. */
const FOLDS_ONE_TO_ONE = /^[\t-~\u00a0\u00ab\u00b7\u00bb\u00c0-\u012f\u2010-\u2025\u3001-\u3096\u4e00-\u9fff\uac00-\ud7a3]*$/;

interface FoldedText {
  readonly folded: string;
  /** Where the character behind a folded unit stands in the text. */
  readonly offsetOf: (unit: number) => number;
}

/** Folds as `tagKey` does; where one character becomes several, each folded unit knows where it came from. */
function foldText(text: string): FoldedText {
  if (FOLDS_ONE_TO_ONE.test(text)) return { folded: text.normalize('NFKC').toLowerCase(), offsetOf: (unit) => unit };
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const fold = foldCharacter(character);
    for (let unit = 0; unit < fold.length; unit++) offsets.push(offset);
    folded += fold;
    offset += character.length;
  }
  return { folded, offsetOf: (unit) => offsets[unit] ?? text.length };
}

const folds = new Map<string, string>();

/** A text repeats few characters: each is folded once. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const fold = character.normalize('NFKC').toLowerCase();
  folds.set(character, fold);
  return fold;
}
