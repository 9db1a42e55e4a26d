import type { RuleProblem } from '../read-json';
import type { SiteRule } from '../rule';
import type { WhyLeft } from './why-left';

/** A line, or an entry of a JSON file by the line it begins in, that stands in a rule now. */
export interface Taken {
  readonly line: number;
  readonly what: string;
}

/** One that does not, and why. */
export interface Left extends Taken {
  readonly why: WhyLeft;
  /** What is wrong with a rule that was refused. */
  readonly problem?: RuleProblem;
}

export interface ImportReport {
  readonly taken: readonly Taken[];
  readonly left: readonly Left[];
}

/** What an importer makes of one file. */
export interface Imported {
  readonly rules: readonly SiteRule[];
  readonly report: ImportReport;
}

/** Reads one file: its name and its text. */
export type Importer = (name: string, text: string) => Imported;

/** A report that is being written. */
export interface Notes {
  readonly taken: Taken[];
  readonly left: Left[];
}

/** Characters of a line that a report quotes. */
const MAX_QUOTE = 160;

export function emptyNotes(): Notes {
  return { taken: [], left: [] };
}

export function take(notes: Notes, line: number, what: string): void {
  notes.taken.push({ line, what: quote(what) });
}

export function leave(notes: Notes, line: number, what: string, why: WhyLeft, problem?: RuleProblem): void {
  notes.left.push({ line, what: quote(what), why, ...(problem ? { problem } : {}) });
}

/** An import that is done: its report goes by lines. */
export function importedOf(rules: readonly SiteRule[], { taken, left }: Notes): Imported {
  const byLine = (first: Taken, second: Taken): number => first.line - second.line;
  return { rules, report: { taken: taken.toSorted(byLine), left: left.toSorted(byLine) } };
}

/** An import of which nothing was taken. */
export function refusedFile(name: string, why: WhyLeft): Imported {
  return { rules: [], report: { taken: [], left: [{ line: 1, what: quote(name), why }] } };
}

function quote(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}
