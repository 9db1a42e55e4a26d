import { ENTITY_KINDS, type Entity, type EntityKind } from './entity';

/** The entities of one kind. */
export interface EntityGroup {
  readonly kind: EntityKind;
  readonly entities: readonly Entity[];
}

/** Groups entities by kind, kinds in one order everywhere; within a group in the order given, those never named last. */
export function groupEntities(entities: readonly Entity[]): EntityGroup[] {
  const namedFirst = entities.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0));
  const groups = ENTITY_KINDS.map((kind) => ({ kind, entities: namedFirst.filter((entity) => entity.kind === kind) }));
  return groups.filter((group) => group.entities.length > 0);
}
