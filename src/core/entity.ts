/** What an entity is; a topic is whatever has no better kind. */
export type EntityKind = 'person' | 'place' | 'organization' | 'work' | 'event' | 'topic';

/** A name that a recogniser found in a text. Offsets are of that text, in UTF-16 code units. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}
