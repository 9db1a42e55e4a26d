import type { TextRun } from '../../core/content-text';
import { isHeadline, isShouted } from './headlines';
import { isFunctionWord } from './lexicon';
import { isCapitalised, type Token, tokenise } from './tokens';

/** A run with its words. */
export interface Line {
  readonly run: TextRun;
  readonly tokens: readonly Token[];
  /** Names here count only if other lines have them too. */
  readonly headline: boolean;
  /** A headline that writes its words as sentences do. */
  readonly plain: boolean;
  /** Written in capitals alone. */
  readonly shouted: boolean;
}

/** How a text writes its words. */
export interface WordUse {
  /** How often each word stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
  /** How often each word stands capitalised inside a sentence; keys are folded. */
  readonly capital: ReadonlyMap<string, number>;
}

/** The first run may be the title: without a full stop it is read as a headline. */
export function linesOf(runs: readonly TextRun[]): Line[] {
  return runs.map((run, index) => {
    const tokens = tokenise(run.text);
    const title = index === 0 && runs.length > 1 && !/[.!?…]["”’)]?\s*$/.test(run.text);
    const styled = isHeadline(tokens, run.text);
    return { run, tokens, headline: title || styled, plain: title && !styled, shouted: isShouted(run.text) };
  });
}

/** Counts how the lines that are no headlines write each word. */
export function wordUse(lines: readonly Line[]): WordUse {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const token of lines.flatMap((line) => (line.headline ? [] : line.tokens))) {
    if (/^\p{Ll}/u.test(token.text)) count(small, token.text.toLowerCase());
    else if (isCapitalised(token) && !token.startsSentence && !isFunctionWord(token.text)) count(capital, token.text.toLowerCase());
  }
  return { small, capital };
}
