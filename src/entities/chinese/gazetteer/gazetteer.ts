import type { EntityKind, NamedSpan } from '../../../core/entity';
import { AMBIGUOUS, BODIES, EVENTS, PERSONS, WORKS } from './bodies';
import { COUNTIES, OTHER_WORDS, PLACES, TOWNSHIPS } from './places';

/** A name that stands in a text; one that is sure is no other word. */
export interface KnownName extends NamedSpan {
  readonly isSure: boolean;
}

/** Finds names that everyone in Taiwan and Hong Kong knows. */
export class Gazetteer {
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly ambiguous: ReadonlySet<string>;
  /** Lengths of the names that begin with two characters, longest first. */
  private readonly lengths: ReadonlyMap<string, readonly number[]>;

  /** @param toSimplified - folds the forms of a character (臺, 台) into one */
  constructor(private readonly toSimplified: (text: string) => string) {
    this.kinds = new Map(allNames().map(([name, kind]) => [toSimplified(name), kind]));
    this.ambiguous = new Set(AMBIGUOUS.split(' ').map(toSimplified));
    const lengths = new Map<string, number[]>();
    for (const name of [...this.kinds.keys()].sort((a, b) => b.length - a.length)) {
      const known = lengths.get(name.slice(0, 2));
      if (!known) lengths.set(name.slice(0, 2), [name.length]);
      else if (known.at(-1) !== name.length) known.push(name.length);
    }
    this.lengths = lengths;
  }

  /** The names in a text, none inside another. */
  find(text: string): KnownName[] {
    const simplified = this.toSimplified(text);
    const spans: KnownName[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      const span = this.longestAt(simplified, start);
      if (span && span.end > (spans.at(-1)?.end ?? 0)) spans.push(span);
    }
    return spans;
  }

  private longestAt(text: string, start: number): KnownName | undefined {
    for (const length of this.lengths.get(text.slice(start, start + 2)) ?? []) {
      const name = text.slice(start, start + length);
      const kind = this.kinds.get(name);
      if (kind) return { start, end: start + length, kind, isSure: !this.ambiguous.has(name) };
    }
    return undefined;
  }
}

function allNames(): (readonly [string, EntityKind])[] {
  const lists: readonly (readonly [string, EntityKind])[] = [
    [PERSONS, 'person'],
    [WORKS, 'work'],
    [EVENTS, 'event'],
    [BODIES, 'organization'],
    [PLACES, 'place'],
  ];
  const named = lists.flatMap(([names, kind]) => names.split(' ').map((name) => [name, kind] as const));
  return [...named, ...placesOfTaiwan().map((name) => [name, 'place'] as const)];
}

/** Counties and townships, in full and without their last character. */
function placesOfTaiwan(): string[] {
  const otherWords = new Set(OTHER_WORDS.split(' '));
  const townships = Object.entries(TOWNSHIPS).flatMap(([end, names]) =>
    names.split(' ').flatMap((name) => [name + end, ...(otherWords.has(name) ? [] : [name])]),
  );
  return [...townships, ...COUNTIES.split(' ').flatMap((name) => [name, `${name}市`, `${name}縣`])];
}
