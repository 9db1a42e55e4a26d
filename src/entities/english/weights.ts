import type { EntityKind } from '../../core/entity';

/** How much speaks for each kind; 1 is a weak hint, 5 leaves little doubt. */
export type Weights = Record<EntityKind, number>;
/** One cue's say. */
export type Vote = readonly [kind: EntityKind, weight: number];

/** Where two kinds weigh the same the one that stands first is taken. */
const KINDS: readonly EntityKind[] = ['organization', 'person', 'place', 'event', 'work', 'topic'];

export function noWeights(): Weights {
  return { person: 0, place: 0, organization: 0, work: 0, event: 0, topic: 0 };
}

export function addVotes(weights: Weights, votes: readonly Vote[]): void {
  for (const [kind, weight] of votes) weights[kind] += weight;
}

/** The kind that most speaks for. */
export function heaviest(weights: Weights): EntityKind {
  return KINDS.reduce((best, kind) => (weights[kind] > weights[best] ? kind : best));
}
