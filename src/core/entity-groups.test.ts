import { expect, test } from 'vitest';
import { type Entity, type EntityKind, toEntity } from './entity';
import { groupEntities } from './entity-groups';

function entity(text: string, kind: EntityKind, count: number): Entity {
  return { ...toEntity({ text, key: text, count, first: 0, sources: [] }), kind };
}

test('kinds have one order; entities keep theirs, those never named come last', () => {
  const given = [entity('sea', 'topic', 2), entity('Bo', 'person', 0), entity('Ada', 'person', 1), entity('Cy', 'person', 5)];
  const groups = groupEntities(given).map((group) => [group.kind, group.entities.map(({ text }) => text)]);
  expect(groups).toEqual([
    ['person', ['Ada', 'Cy', 'Bo']],
    ['topic', ['sea']],
  ]);
});

test('nothing makes no groups', () => {
  expect(groupEntities([])).toEqual([]);
});
