import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Place } from './attack-page';

/** What came of one payload in one place. */
export interface Outcome {
  readonly id: string;
  readonly place: Place;
  /** Paragraphs of the eight that the reader has, that the page shows, and that the page shows but the reader has not. */
  readonly kept?: number;
  readonly shown?: number;
  readonly lost?: number;
  readonly isOpen?: boolean;
  readonly staysOpen?: boolean;
  readonly foreign?: readonly string[];
  readonly scripts?: readonly string[];
  readonly requests?: readonly string[];
  readonly throws?: readonly string[];
  readonly refusal?: string;
  readonly hang?: boolean;
  readonly error?: string;
}

/** Outcomes, each kept as soon as it is there: one line of JSON. */
export class ResultFile {
  readonly outcomes: Outcome[];
  readonly #done: Set<string>;

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    this.outcomes = lines.map((line) => JSON.parse(line) as Outcome);
    this.#done = new Set(this.outcomes.map(({ id, place }) => key(id, place)));
  }

  has(id: string, place: Place): boolean {
    return this.#done.has(key(id, place));
  }

  add(outcome: Outcome): void {
    this.outcomes.push(outcome);
    this.#done.add(key(outcome.id, outcome.place));
    appendFileSync(this.path, `${JSON.stringify(outcome)}\n`);
  }
}

const key = (id: string, place: Place) => `${id} ${place}`;
