import type { EntityTag, TagSource } from './article';
import type { Name } from './mentions';

/** What an entity is; a topic is whatever has no better kind. */
export const ENTITY_KINDS = ['person', 'place', 'organization', 'work', 'event', 'topic'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name that a recogniser found in a text. Offsets are of that text, in UTF-16 code units. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/** Where an entity was found: where the page names it, in a list of regions, in 《》, or by a recogniser of names. */
export type EntitySource = TagSource | 'region' | 'brackets' | 'recogniser';

/** Something the article is about, by all its names. */
export interface Entity extends Omit<EntityTag, 'sources'> {
  readonly kind: EntityKind;
  /** Other names the text has for it: Biden under Joe Biden. */
  readonly aliases: readonly string[];
  readonly sources: readonly EntitySource[];
  /** The greater the more the article is about it; no unit. */
  readonly score: number;
}

const RECOGNISED: ReadonlySet<EntitySource> = new Set(['region', 'brackets', 'recogniser']);

/** Does the page itself name the entity as a tag? */
export function isPageTag({ sources }: Pick<Entity, 'sources'>): boolean {
  return sources.some((source) => !RECOGNISED.has(source));
}

/** A tag of the page before anything is known of it. */
export function toEntity(tag: EntityTag): Entity {
  return { kind: 'topic', ...tag, aliases: [], score: 0 };
}

/** All names of the given entities, for a search in the text; a page's tags alone are found in any case. */
export function namesOfEntities(entities: readonly Pick<Entity, 'text' | 'key' | 'aliases' | 'sources'>[]): Name[] {
  return entities.flatMap(({ text, key, aliases, sources }) => [
    { text, key, cased: !isPageTag({ sources }) },
    ...aliases.map((alias) => ({ text: alias, key, cased: true })),
  ]);
}
