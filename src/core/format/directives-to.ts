import type { NearWords, Span } from './near-words';
import type { TextDirective } from './text-directive';

/**
 * Words that name a longer passage at either end, and words beside it: the fewest are taken by which it is found. A passage
 * that is not longer than both ends together is named whole.
 */
const SIZES = [
  { ends: 5, context: 4 },
  { ends: 8, context: 8 },
  { ends: 12, context: 12 },
  { ends: 20, context: 20 },
  { ends: 40, context: 40 },
] as const;
/** A passage up to this length is named whole, in UTF-16 code units. */
const WHOLE = 90;

/** What could lead to a passage by words of its blocks, from the shortest on. */
export function directivesInBlocks(near: NearWords, passage: Span): TextDirective[] {
  return SIZES.flatMap(({ ends, context }) => {
    const parts = partsOf(near, passage, ends);
    return [{ parts }, { ...besides(near, passage, context), parts }];
  });
}

/** The same, by words of the blocks before and after as well: the page may have something between. */
export function directivesOverBlocks(near: NearWords, passage: Span): TextDirective[] {
  const { text } = near;
  const end = text.length - text.slice(passage.end).trimStart().length;
  const around = { start: text.slice(0, passage.start).trimEnd().length, end };
  return SIZES.flatMap(({ ends, context }) => {
    const parts = partsOf(near, passage, ends);
    const { before, after } = besides(near, around, context);
    return [
      { parts, after },
      { before, parts },
      { before, parts, after },
    ];
  });
}

/** A long passage by its beginning and its end, and so is one that goes over the border of a block. */
function partsOf(near: NearWords, { start, end }: Span, count: number): string[] {
  const passage = near.text.slice(start, end);
  const isOneBlock = !passage.includes('\n');
  if (isOneBlock && passage.length <= WHOLE) return [passage];
  const head = near.text.slice(start, Math.min(end, near.after(start, count)));
  const tail = near.text.slice(Math.max(start, near.before(end, count)), end);
  return isOneBlock && head.length + tail.length >= passage.length ? [passage] : [head.trim(), tail.trim()];
}

/** What stands before and after something in the lines that it is in. */
function besides(near: NearWords, { start, end }: Span, count: number): { readonly before: string; readonly after: string } {
  const { text } = near;
  return { before: text.slice(near.before(start, count), start).trim(), after: text.slice(end, near.after(end, count)).trim() };
}
