import type { EntityKind, NamedSpan } from '../../core/entity';

/** A stretch that could be a name, and by how much that raises the score of each of its characters. */
export interface Hint extends NamedSpan {
  readonly weight: number;
}

/** The labels of LAC that a name of a kind may have. */
const TAGS: Readonly<Record<EntityKind, readonly string[]>> = {
  person: ['PER'],
  place: ['LOC', 'ORG'],
  organization: ['ORG'],
  work: ['nw'],
  event: ['nz'],
  topic: [],
};

/** Raises the scores of the labels that hints speak for. */
export class HintApplier {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(labels: readonly string[]) {
    this.numbers = new Map(labels.map((label, number) => [label, number]));
  }

  /**
   * @param scores - of every label at every place, a row a place; they are changed
   * @param stride - numbers from one row to the next
   * @param starts - where each place's character begins in the text
   */
  apply(scores: Float32Array, stride: number, starts: readonly number[], hints: readonly Hint[]): void {
    for (const { start, end, kind, weight } of hints) {
      const from = starts.findIndex((place) => place >= start);
      for (let place = from; place >= 0 && place < starts.length && (starts[place] as number) < end; place++) {
        for (const tag of TAGS[kind]) {
          const label = this.numbers.get(`${tag}-${place === from ? 'B' : 'I'}`);
          if (label !== undefined) scores[place * stride + label] = (scores[place * stride + label] as number) + weight;
        }
      }
    }
  }
}
