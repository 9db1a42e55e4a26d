import type { NamedSpan } from '../core/entity';
import type { Span } from './choose-spans';

/** What stands before a place, and before a person hardly. */
const OF_PLACES = /(?<!\p{L})(?:in|across|throughout|near|inside|outside|from|to|via|around|into|toward|towards|visit|visited)\s$/iu;

/**
 * The regions that are persons' names in a text: Jordan beside Michael Jordan, where nothing speaks for the country.
 * @returns their names, as written
 */
export function findNamesakes(text: string, names: readonly NamedSpan[], regions: readonly Span[]): ReadonlySet<string> {
  const people = new Set(names.flatMap(({ start, end, kind }) => (kind === 'person' ? sidesOf(text.slice(start, end)) : [])));
  const places = regions.filter(({ start }) => OF_PLACES.test(text.slice(Math.max(0, start - 12), start)));
  for (const { start, end } of places) people.delete(text.slice(start, end));
  return people;
}

/** First and last word of a full name. */
function sidesOf(name: string): string[] {
  const words = name.split(/\s+/u);
  return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
}
