import { groupBy } from '../core/group-by';

/** Shorter than this a text stands in many places, in UTF-16 code units. */
const MIN_TEXT = 12;
/** A text that stands in more places than this is told apart by none of them. */
const MOST_PLACES = 8;
/** On a page with more pairs of blocks and runs than this, only texts that are the same are compared. */
const MOST_PAIRS = 4e6;

/** Where a block of the page may stand in the text of the article. */
interface Candidate {
  readonly block: number;
  /** Position of the article's run. */
  readonly run: number;
  /** In the texts of all runs joined, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The best way to a candidate: what it weighs, and what comes before. */
interface Chain {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly before: Chain | undefined;
}

/**
 * Tells which run of the article each block of its page is. Kept blocks stand in the order of the article: of all ways to
 * match them in order, the one that explains most text. So a menu or a list of contents that says the same is not it.
 * @returns for each block the position of its run; undefined for one that was left out
 */
export function alignBlocks(blocks: readonly string[], texts: readonly string[]): (number | undefined)[] {
  const runs = toRuns(texts);
  const same = groupBy(runs, ({ text }) => text);
  const similar = blocks.length * runs.length > MOST_PAIRS ? [] : runs;
  const chains: Chain[] = [];
  for (const [block, text] of blocks.entries()) {
    const candidates = candidatesOf(block, text, same.get(text) ?? similar);
    chains.push(...candidates.map((candidate) => chainTo(candidate, chains)));
  }
  const runOf = new Map<number, number>();
  for (let one = heaviest(chains); one; one = one.before) runOf.set(one.candidate.block, one.candidate.run);
  return blocks.map((_, block) => runOf.get(block));
}

interface Run {
  readonly text: string;
  readonly index: number;
  /** In the texts of all runs joined. */
  readonly start: number;
}

function toRuns(texts: readonly string[]): Run[] {
  let end = 0;
  return texts.map((text, index) => {
    const start = end;
    end += text.length;
    return { text, index, start };
  });
}

function candidatesOf(block: number, text: string, runs: readonly Run[]): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    const at = placeIn(run.text, text);
    if (at) found.push({ block, run: run.index, start: run.start + at.start, end: run.start + at.end });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/** What of a run a text is. A heading may have more on the page: "History[edit]". */
function placeIn(run: string, text: string): { readonly start: number; readonly end: number } | undefined {
  const whole = { start: 0, end: run.length };
  if (run === text) return whole;
  if (run.length < text.length) {
    const isPart = run.length >= MIN_TEXT ? text.includes(run) : run.length * 2 >= text.length && text.startsWith(`${run}[`);
    return isPart ? whole : undefined;
  }
  const start = text.length >= MIN_TEXT ? run.indexOf(text) : -1;
  return start < 0 ? undefined : { start, end: start + text.length };
}

function chainTo(candidate: Candidate, chains: readonly Chain[]): Chain {
  const before = heaviest(chains, candidate.start);
  return { candidate, before, weight: (before?.weight ?? 0) + candidate.end - candidate.start };
}

/** The heaviest of the chains that end before an offset; of equal ones the last: what stands together on the page belongs together. */
function heaviest(chains: readonly Chain[], end = Number.POSITIVE_INFINITY): Chain | undefined {
  let best: Chain | undefined;
  for (const chain of chains) if (chain.candidate.end <= end && chain.weight >= (best?.weight ?? 0)) best = chain;
  return best;
}
