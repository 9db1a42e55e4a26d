import { CLASS_BITS } from './block-classes';
import type { Block } from './blocks';
import { isCaption } from './captions';
import { lettersOf, type PageFacts } from './page-facts';

/** How far before the text a standfirst may stand, in blocks. */
const REACH = 10;
/** Shorter lines are labels, longer ones paragraphs, in UTF-16 code units. */
const MIN_LENGTH = 30;
const MAX_LENGTH = 500;
/** Letters at the beginning of a standfirst that the page's description must share. */
const SHARED_LETTERS = 40;

/**
 * Finds the standfirst that stands between a title and a text which does not begin with it: the lines that the page's
 * description repeats, or that are called a standfirst.
 */
export function findStandfirst(
  blocks: readonly Block[],
  chosen: ReadonlySet<Block>,
  { title, description }: PageFacts,
): string | undefined {
  const first = blocks.findIndex((block) => chosen.has(block));
  const described = lettersOf(description);
  const isStandfirst = ({ text, holder, linked }: Block) => {
    const start = lettersOf(text).slice(0, SHARED_LETTERS);
    return linked * 2 < text.length && ((holder.ownClass & CLASS_BITS.dek) !== 0 || (start !== '' && described.includes(start)));
  };
  const before = blocks.slice(Math.max(0, first - REACH), Math.max(0, first));
  const heading = before.findLastIndex(({ text }) => text === title);
  return before
    .slice(heading + 1)
    .filter((block) => block.text.length >= MIN_LENGTH && block.text.length <= MAX_LENGTH && !isCaption(block) && !block.hidden)
    .find((block) => heading >= 0 && isStandfirst(block))?.text;
}
