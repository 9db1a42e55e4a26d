import type { SiteRule } from './rule';

/** A place of a rule, and where the rule says it: `remove[2]`. */
export interface NamedPlace {
  readonly field: string;
  readonly place: string;
}

const NAMES = [
  'content',
  'title',
  'byline',
  'published',
  'source',
  'related',
  'tags',
  'remove',
  'keep',
  'unwrap',
  'lazy',
  'nextPage',
  'singlePage',
] as const;

/**
 * All places of a rule, in the order in which they matter to a person.
 * @example placesOf({ …, when: { selector: '.story' }, remove: ['.advert'] }) // [{ field: 'when.selector', place: '.story' }, …]
 */
export function placesOf(rule: SiteRule): NamedPlace[] {
  const { selector, place } = rule.when ?? {};
  return [
    ...(selector === undefined ? [] : [{ field: 'when.selector', place: selector }]),
    ...(place === undefined ? [] : [{ field: 'when.place', place }]),
    ...NAMES.flatMap((name) => placesIn(name, rule[name])),
  ];
}

function placesIn(field: string, value: string | readonly (string | { readonly place: string })[] | undefined): NamedPlace[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ field, place: value }];
  return value.map((one, index) =>
    typeof one === 'string' ? { field: `${field}[${index}]`, place: one } : { field: `${field}[${index}].place`, place: one.place },
  );
}
