import type { TextRun } from '../../core/content-text';
import type { NamedSpan } from '../../core/entity';
import { type Believed, believeNames } from './believe';
import { isFunctionWord } from './lexicon';
import { type Line, linesOf, wordUse } from './line';
import { collectNames, nameKey } from './names';
import { isOtherWord, standsAlone } from './surnames';
import { isCapitalised, isJoined, type Token } from './tokens';
import { PERSON_PARTICLES } from './words';

/**
 * Finds the people, places, organisations, works and events that an English text names. What a name is, and of which
 * kind, the whole text decides, so that all its mentions are labelled alike.
 * @param runs - the first may be the title
 * @returns spans in the order of the text, never overlapping; offsets count as the runs' starts do
 */
export function recogniseEnglish(runs: readonly TextRun[]): NamedSpan[] {
  const lines = linesOf(runs);
  const use = wordUse(lines);
  const believed = believeNames(collectNames(lines, use), use);
  const reach = reachOf(believed);
  return lines.flatMap((line) => spansOf(line, reach));
}

/** The believed names, and how many words the longest has that begins with a word. */
interface Reach {
  readonly believed: Believed;
  readonly longest: ReadonlyMap<string, number>;
}

function reachOf(believed: Believed): Reach {
  const longest = new Map<string, number>();
  for (const key of believed.keys()) {
    const words = key.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { believed, longest };
}

function spansOf(line: Line, reach: Reach): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (let index = 0; index < line.tokens.length; index++) {
    const length = nameLength(line, index, reach);
    if (length === 0) continue;
    const span = spanOf(line, index, length, reach.believed);
    if (span) spans.push(span);
    index += length - 1;
  }
  return spans;
}

/** How many words the longest name has that begins here; none is 0. */
function nameLength({ tokens, shouted }: Line, from: number, { believed, longest }: Reach): number {
  const first = tokens[from];
  if (!first || !(isCapitalised(first) || PERSON_PARTICLES.has(first.text))) return 0;
  const limit = from + (longest.get(nameKey([first], shouted)) ?? 0);
  let end = Math.min(from + 1, limit);
  while (end < limit && (isJoined(tokens[end]) || /^, ?$/.test(tokens[end]?.gap ?? ''))) end++;
  for (let to = end; to > from; to--) {
    if (believed.has(nameKey(tokens.slice(from, to), shouted))) return isOnlyWord(tokens, from, to, shouted) ? 0 : to - from;
  }
  return 0;
}

/** "Will" and "May" at the head of a sentence are words, whatever else they are elsewhere. */
function isOnlyWord(tokens: readonly Token[], from: number, to: number, shouted: boolean): boolean {
  const first = tokens[from];
  if (to - from > 1 || !first) return false;
  if (isOtherWord(first.text.toLowerCase()) && !standsAlone(tokens, from)) return true;
  return isFunctionWord(first.text) && !/^(?:US|WHO)$/.test(first.text) && (first.startsSentence || shouted);
}

function spanOf({ run, tokens, shouted }: Line, from: number, length: number, believed: Believed): NamedSpan | undefined {
  const first = tokens[from];
  const last = tokens[from + length - 1];
  const kind = believed.get(nameKey(tokens.slice(from, from + length), shouted));
  return first && last && kind ? { start: run.start + first.start, end: run.start + last.end, kind } : undefined;
}
