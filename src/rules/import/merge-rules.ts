import type { Place, SiteRule } from '../rule';

/** Rules for the same pages that several files gave, now one. */
export interface Merged {
  readonly id: string;
  /** The names of the files, in the order in which their places are tried. */
  readonly sources: readonly string[];
}

/** Rules by the pages they are for, and the files they come of. */
export type MergedRules = Map<string, { readonly rule: SiteRule; readonly sources: readonly string[] }>;

const PLACES = ['content', 'title', 'byline', 'published', 'source', 'nextPage', 'singlePage'] as const;
const LISTS = ['remove', 'removeText', 'unwrap', 'keep', 'lazy'] as const;

/** Adds the rules of a file. Those for the same pages become one; a name that is taken by other pages gets a number. */
export function mergeRules(known: MergedRules, ids: Set<string>, name: string, rules: readonly SiteRule[]): void {
  for (const rule of rules) {
    const key = JSON.stringify([rule.match, rule.exclude ?? [], rule.when ?? {}]);
    const before = known.get(key);
    if (before) known.set(key, { rule: joinRules(before.rule, rule), sources: [...before.sources, name] });
    else known.set(key, { rule: { ...rule, id: freeId(rule.id, ids) }, sources: [name] });
  }
}

/** Adds rules that somebody wrote as rules: each stays what it is. */
export function addRules(known: MergedRules, ids: Set<string>, name: string, rules: readonly SiteRule[]): void {
  for (const rule of rules) {
    const id = freeId(rule.id, ids);
    known.set(id, { rule: { ...rule, id }, sources: [name] });
  }
}

/** What became one, for the report. */
export function mergedOf(known: MergedRules): Merged[] {
  return [...known.values()].flatMap(({ rule, sources }) => (sources.length > 1 ? [{ id: rule.id, sources }] : []));
}

function freeId(id: string, ids: Set<string>): string {
  let free = id;
  for (let number = 2; ids.has(free); number += 1) free = `${id}-${number}`;
  ids.add(free);
  return free;
}

/** The places of the first are tried first; lists are joined. Of what can be only once, the first's stays. */
function joinRules(first: SiteRule, second: SiteRule): SiteRule {
  const places = PLACES.flatMap((name) => joined(name, asPlace(unique([...asList(first[name]), ...asList(second[name])]))));
  const lists = LISTS.flatMap((name) => joined(name, unique([...(first[name] ?? []), ...(second[name] ?? [])])));
  return {
    ...second,
    ...first,
    ...Object.fromEntries([...places, ...lists]),
  };
}

function joined(name: string, value: Place | readonly unknown[]): [string, unknown][] {
  return value.length === 0 ? [] : [[name, value]];
}

function asList(place: Place | undefined): readonly string[] {
  return typeof place === 'string' ? [place] : (place ?? []);
}

function asPlace(places: readonly string[]): Place {
  const [only] = places;
  return places.length === 1 && only !== undefined ? only : places;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
