import type { TextBlock } from './text-blocks';

/** Prose that goes on, from headline to headline. */
export interface TextRun {
  readonly weight: number;
  /** Blocks of prose in it. */
  readonly pieces: number;
  /** Of these, blocks that are a link in good part: entries of lists. */
  readonly entries: number;
  /** Blocks between them that are links alone. */
  readonly between: number;
}

/** Lighter blocks are labels and captions. */
const MIN_PROSE = 60;
/** Lighter links are those of menus. */
const MIN_HEADLINE = 15;

/** Is it a title that leads elsewhere? */
export const isLinkBlock = ({ weight, linked }: TextBlock) => weight >= MIN_HEADLINE && linked >= weight * 0.7;
const isProse = ({ weight, linked, isHeading }: TextBlock) => !isHeading && weight >= MIN_PROSE && linked < weight * 0.5;

/**
 * Finds the stretches of prose. A heading that is a link ends one, and so do two links in a row, unless the prose goes on
 * beside itself: within articles stand links to others, in lists the texts stand each with its own link.
 */
export function findTextRuns(blocks: readonly TextBlock[]): readonly TextRun[] {
  const runs: { weight: number; pieces: number; entries: number; between: number }[] = [];
  let isOver = true;
  let links = 0;
  let parent: Element | undefined;
  for (const block of blocks) {
    if (isLinkBlock(block)) {
      isOver ||= block.isHeading;
      links += 1;
    } else if (isProse(block)) {
      if (isOver || (links > 1 && block.parent !== parent)) {
        runs.push({ weight: 0, pieces: 0, entries: 0, between: 0 });
        links = 0;
      }
      const run = runs.at(-1);
      if (run) {
        run.weight += block.weight;
        run.pieces += 1;
        run.entries += block.linked > block.weight * 0.2 ? 1 : 0;
        run.between += links;
      }
      isOver = false;
      links = 0;
      parent = block.parent;
    }
  }
  return runs;
}
