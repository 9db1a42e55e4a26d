import type { Root } from 'hast';
import { textRuns } from './content-text';

/** A stretch of an article in the text of all its blocks, which line ends set apart; in UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what stands between two offsets of a content tree's text.
 * @param start - in all text nodes joined, in UTF-16 code units
 * @param end - the same
 */
export function passageOf(content: Root, start: number, end: number): Passage {
  const runs = textRuns(content);
  const borders = (offset: number) =>
    Math.max(
      0,
      runs.findLastIndex((run) => run.start <= offset),
    );
  const text = runs.map((run) => run.text).join('\n');
  return { text, start: start + borders(start), end: end + borders(Math.max(start, end - 1)) };
}
