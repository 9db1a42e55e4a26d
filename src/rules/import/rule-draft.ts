import type { Place, SiteRule } from '../rule';
import type { Site } from './site-matches';

/** Lists of places, in the order in which they are tried. */
const PLACES = ['title', 'byline', 'published', 'nextPage', 'singlePage'] as const;
/** Lists that all hold at once. */
const LISTS = ['remove', 'removeText', 'unwrap', 'keep'] as const;

export type DraftList = 'content' | (typeof PLACES)[number] | (typeof LISTS)[number];

/** A rule that is being collected. */
export type RuleDraft = Readonly<Record<DraftList, string[]>> & { readonly lazy: { readonly place: string; readonly attribute: string }[] };

/** An imported rule has not been seen to work here on any day. */
const NEVER_CHECKED = '1970-01-01';

export function emptyDraft(): RuleDraft {
  return {
    content: [],
    title: [],
    byline: [],
    published: [],
    nextPage: [],
    singlePage: [],
    remove: [],
    removeText: [],
    unwrap: [],
    keep: [],
    lazy: [],
  };
}

/** The rule of a draft; none where the draft says nothing. Without content, the article is found as without a rule. */
export function ruleOfDraft(site: Site, draft: RuleDraft): SiteRule[] {
  if (Object.values(draft).every((list) => list.length === 0)) return [];
  const rule = {
    ...site,
    content: placeOf(unique(draft.content)),
    ...Object.fromEntries(PLACES.map((name) => [name, placeOf(unique(draft[name]))])),
    ...Object.fromEntries(LISTS.map((name) => [name, listOf(unique(draft[name]))])),
    lazy: listOf(uniqueLazy(draft.lazy)),
    checked: NEVER_CHECKED,
  };
  return [Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as SiteRule];
}

function placeOf(places: readonly string[]): Place | undefined {
  return places.length > 1 ? places : places[0];
}

function listOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function uniqueLazy(items: RuleDraft['lazy']): RuleDraft['lazy'] {
  return [...new Map(items.map((item) => [`${item.place} ${item.attribute}`, item])).values()];
}
