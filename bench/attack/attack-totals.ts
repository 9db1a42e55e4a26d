import { PARAGRAPHS } from './attack-page';
import type { Outcome } from './result-file';
import type { Vector } from './vector';

/** Pages on which something went wrong, by what. */
export interface Totals {
  readonly pages: number;
  readonly scripts: number;
  readonly requests: number;
  readonly foreign: number;
  readonly hangs: number;
  readonly throws: number;
  /** Readers that an event left which no person made. */
  readonly closed: number;
  /** Pages of which the reader has all eight paragraphs; those that show all eight themselves, since a payload may swallow some; and both at once. */
  readonly whole: number;
  readonly shown: number;
  readonly kept: number;
}

/** Least share of the pages that show eight paragraphs of which all are kept. */
const MIN_WHOLE = 0.99;
/** Pages named for each thing that went wrong. */
const NAMED = 20;

const KINDS = {
  scripts: ({ scripts = [] }: Outcome) => scripts.length > 0,
  requests: ({ requests = [] }: Outcome) => requests.length > 0,
  foreign: ({ foreign = [] }: Outcome) => foreign.length > 0,
  hangs: ({ hang = false }: Outcome) => hang,
  throws: ({ throws = [], error, hang, refusal }: Outcome) =>
    throws.length > 0 || (error !== undefined && !hang) || refusal === 'extraction-failed',
  closed: ({ staysOpen = true }: Outcome) => !staysOpen,
} as const;
const isWhole = ({ kept }: Outcome) => kept === PARAGRAPHS.length;
const isShown = ({ shown }: Outcome) => shown === PARAGRAPHS.length;
const hasLost = ({ lost = 0 }: Outcome) => lost > 0;

export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
  const byKind = Object.fromEntries(Object.entries(KINDS).map(([kind, is]) => [kind, count(is)])) as Record<keyof typeof KINDS, number>;
  return {
    pages: outcomes.length,
    ...byKind,
    whole: count(isWhole),
    shown: count(isShown),
    kept: count((one) => isShown(one) && isWhole(one)),
  };
}

/** Names the pages on which something went wrong, then the totals in one line; returns whether every bar holds. */
export function showTotals(outcomes: readonly Outcome[], vectors: readonly Vector[], places: number): boolean {
  const payloads = new Map(vectors.map(({ id, payload }) => [id, payload]));
  const name = (outcome: Outcome) => `${outcome.id} ${outcome.place}: ${JSON.stringify(payloads.get(outcome.id)?.slice(0, 160))}`;
  for (const [kind, is] of Object.entries(KINDS)) list(kind, outcomes.filter(is), name);
  list('paragraphs lost that the page shows', outcomes.filter(hasLost), name);
  const totals = totalsOf(outcomes);
  console.log(inWords(totals, places));
  const { scripts, requests, foreign, hangs, throws, closed, kept, shown } = totals;
  return scripts + requests + foreign + hangs + throws + closed === 0 && kept >= MIN_WHOLE * shown;
}

function list(kind: string, outcomes: readonly Outcome[], name: (outcome: Outcome) => string): void {
  if (outcomes.length === 0) return;
  console.log(`${kind}: ${outcomes.length} pages`);
  for (const outcome of outcomes.slice(0, NAMED)) {
    const { scripts = [], requests = [], throws = [], foreign = [], refusal, error, kept, shown } = outcome;
    console.log(
      `  ${name(outcome)}\n    ${JSON.stringify({ scripts, requests, throws, foreign, refusal, error, kept, shown }).slice(0, 600)}`,
    );
  }
}

function inWords({ pages, scripts, requests, foreign, hangs, throws, closed, whole, shown, kept }: Totals, places: number): string {
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`;
  return (
    `${pages / places} payloads, ${pages} pages: scripts run on ${scripts} pages, requests but the article's pictures on ${requests}, ` +
    `foreign elements on ${foreign}, hangs ${hangs}, throws ${throws}, left by false events ${closed}; ` +
    `all ${PARAGRAPHS.length} paragraphs on ${share(whole, pages)} of the pages, on ${share(kept, shown)} of those that show them`
  );
}
