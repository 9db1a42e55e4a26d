import type { Entity, EntityKind } from '../../src/core/entity';

function entity(text: string, kind: EntityKind, count: number, fields: Partial<Entity> = {}): Entity {
  const first = count > 0 ? 0 : -1;
  return { text, key: text.toLowerCase(), kind, count, first, aliases: [], sources: ['recogniser'], score: 0, ...fields };
}

const tag = { sources: ['article:tag'] } as const;

/** What the English page might be about, of every kind. */
export const LIGHTHOUSE_ENTITIES: readonly Entity[] = [
  entity('Skerry Point', 'place', 3, { ...tag, href: 'http://news.localhost/tag/skerry-point' }),
  entity('Ada Brandt', 'person', 4, { sources: ['json-ld-keywords', 'recogniser'], aliases: ['Brandt'], gloss: 'Áda Brandt' }),
  entity('acoustics', 'topic', 1, tag),
  entity('foghorn', 'topic', 1),
  entity('harbour council', 'organization', 1),
  entity('Researchers', 'organization', 1),
  entity('Last spring', 'event', 1),
  entity('What the pilots heard', 'work', 1, { sources: ['brackets'] }),
  entity('captains', 'person', 1),
  entity('Foghorns', 'topic', 0, { ...tag, href: 'http://news.localhost/tag/foghorns' }),
];
