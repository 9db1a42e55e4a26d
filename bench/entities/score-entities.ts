import type { EntityKind } from '../../src/core/entity';
import type { LabelledArticle, LabelledEntity } from './labelled-articles';

/** What was found in one article: entities by all their names. */
export interface FoundEntity {
  readonly kind: EntityKind;
  readonly text: string;
  readonly aliases: readonly string[];
}

/** How many entities were found, found that are none, and missed. */
export interface EntityCounts {
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/**
 * Compares a document's list of entities with the labels: an entity is found where one of its names is one of the
 * label's. Each label counts once: a second entry for the same thing is wrong. Optional ones count for nothing.
 * @param typed - whether the kind must agree
 */
export function countEntities({ entities }: LabelledArticle, found: readonly FoundEntity[], typed: boolean): EntityCounts {
  const open = new Set(entities);
  const wrong: string[] = [];
  let hits = 0;
  for (const entity of found) {
    const label = bestLabel(entity, entities, open, typed);
    if (!label) wrong.push(entity.text);
    else if (open.delete(label) && !label.optional) hits += 1;
    else if (!label.optional) wrong.push(entity.text);
  }
  return { found: hits, wrong, missed: [...open].filter(({ optional }) => !optional).map(({ names }) => names[0] ?? '') };
}

/** A label that is still open before one that was found already. */
function bestLabel(entity: FoundEntity, labels: readonly LabelledEntity[], open: ReadonlySet<LabelledEntity>, typed: boolean) {
  const names = new Set([entity.text, ...entity.aliases].map(fold));
  const alike = labels.filter(
    (label) => label.names.some((name) => names.has(fold(name))) && (!typed || label.optional || label.kind === entity.kind),
  );
  return alike.find((label) => open.has(label)) ?? alike[0];
}

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・"'“”‘’.]+/gu, '');

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 over all entities of all articles. */
export function poolCounts(counts: readonly EntityCounts[]): Score {
  const sum = (count: (one: EntityCounts) => number) => counts.reduce((total, one) => total + count(one), 0);
  const [found, wrong, missed] = [sum((one) => one.found), sum((one) => one.wrong.length), sum((one) => one.missed.length)];
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, found + missed);
  return { precision, recall, f1: found === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
