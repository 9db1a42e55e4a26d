import type { TextRun } from './content-text';
import { tagKey } from './tag-key';

/** One of the names of something; all of its names have its key. */
export interface Name {
  readonly text: string;
  readonly key: string;
}

/** One place where the text names something. Offsets are of the content's text, in UTF-16 code units. */
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

/** US, WHO and IT are names, us, who and it are words: short names in capitals are found in capitals alone. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.-]{0,4}$/u;

interface Names {
  readonly pattern: RegExp;
  /** By folded name. */
  readonly byFold: ReadonlyMap<string, Name>;
}

/**
 * Finds where a text has the given names. Case and width are ignored, but not of acronyms; where two names begin at one
 * place the longer one has the mention (拜登政府 is no mention of 拜登).
 * @returns mentions in the order of the text, never overlapping
 */
export function findMentions(runs: readonly TextRun[], names: readonly Name[]): Mention[] {
  const folded = foldNames(names);
  return folded ? runs.flatMap((run) => mentionsInRun(run, folded)) : [];
}

function foldNames(names: readonly Name[]): Names | undefined {
  const byFold = new Map(names.map((name) => [tagKey(name.text), name] as const).filter(([fold]) => fold !== ''));
  if (byFold.size === 0) return undefined;
  const longestFirst = [...byFold.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(longestFirst.map(wholeWordPattern).join('|'), 'gv'), byFold };
}

function wholeWordPattern(key: string): string {
  const before = STARTS_WITH_WORD.test(key) ? `(?<!${WORD_CHARACTER})` : '';
  const after = ENDS_WITH_WORD.test(key) ? `(?!${WORD_CHARACTER})` : '';
  return before + key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+') + after;
}

function mentionsInRun(run: TextRun, { pattern, byFold }: Names): Mention[] {
  const { folded, offsetOf } = foldText(run.text);
  return Array.from(folded.matchAll(pattern)).flatMap((match) => {
    const name = byFold.get(match[0].replace(/\s+/gu, ' '));
    const [start, end] = [offsetOf(match.index), offsetOf(match.index + match[0].length)];
    const isName = name && (!ACRONYM.test(name.text) || run.text.slice(start, end) === name.text);
    return isName ? [{ key: name.key, start: run.start + start, end: run.start + end }] : [];
  });
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
