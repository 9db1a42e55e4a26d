import { parseAddress } from './match-pattern';
import type { Place, SiteRule } from './rule';

/** What a person points out on a page. */
export const PICK_ROLES = ['hide', 'content', 'title', 'keep'] as const;
export type PickRole = (typeof PICK_ROLES)[number];

export interface PickedPlace {
  readonly role: PickRole;
  /** As in rules. */
  readonly place: string;
}

/** The pages that a picked rule is for: all of the site, those beside this one, this one. */
export const PICK_SCOPES = ['site', 'folder', 'page'] as const;
export type PickScope = (typeof PICK_SCOPES)[number];

/** Longest name of a rule, in UTF-16 code units. */
const MAX_NAME = 200;

/**
 * The name and the pages of what is picked at an address; undefined where a wider scope is the same, or no rule can be for
 * the address.
 * @example scopeOf('https://a.example/news/1?p=2', 'folder') // { id: 'picked.a.example/news/', match: ['*://a.example/news/*'] }
 */
export function scopeOf(url: string, scope: PickScope): Pick<SiteRule, 'id' | 'match'> | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const { host, path } = address;
  const start = { site: '/', folder: /^\/[^/?]+\/(?=.)/.exec(path)?.[0], page: path === '/' ? undefined : path }[scope];
  const id = `picked.${host}${start === '/' ? '' : start}`;
  if (start === undefined || id.length > MAX_NAME) return undefined;
  return { id, match: [`*://${host}${start.replaceAll('*', '%2A')}${scope === 'page' ? '' : '*'}`] };
}

/** What was pointed out for a rule. */
export function picksOf(rule: SiteRule | undefined): PickedPlace[] {
  const listed = (role: PickRole, places: Place | undefined) => [places ?? []].flat().map((place) => ({ role, place }));
  const { content, title, remove, keep } = rule ?? {};
  return [...listed('content', content), ...listed('title', title), ...listed('hide', remove), ...listed('keep', keep)];
}

/** All that is picked is the article, as one selector; what was not picked here, a list of which one counts or XPath, stays a list. */
function contentOf(places: readonly string[], { content }: SiteRule): Place | undefined {
  const before = [content ?? []].flat();
  if (content && String(places) === String(before)) return content;
  const picked = places.filter((place) => !place.startsWith('xpath:')).join(', ');
  const listed = [picked, ...places.filter((place) => place.startsWith('xpath:'))].filter(Boolean);
  return listed.length > 1 ? listed : listed[0];
}

/** What was picked since, and what was taken back. */
export interface PickChange {
  readonly added: readonly PickedPlace[];
  readonly dropped: readonly PickedPlace[];
}

const keyOf = ({ role, place }: PickedPlace) => `${role} ${place}`;

/** What makes picks of others. */
export function changeBetween(before: readonly PickedPlace[], after: readonly PickedPlace[]): PickChange {
  const [old, now] = [before, after].map((picks) => new Set(picks.map(keyOf))) as [Set<string>, Set<string>];
  return { added: after.filter((pick) => !old.has(keyOf(pick))), dropped: before.filter((pick) => !now.has(keyOf(pick))) };
}

/** Picks with a change: those that somebody else made meanwhile stay. */
export function withChange(picks: readonly PickedPlace[], { added, dropped }: PickChange): PickedPlace[] {
  const gone = new Set([...dropped, ...added].map(keyOf));
  return [...picks.filter((pick) => !gone.has(keyOf(pick))), ...added];
}

/**
 * Puts picks into a rule instead of those it had; what else it says stays.
 * @param day - of today, ISO 8601
 * @returns undefined where nothing is left to say
 */
export function withPicks(rule: Pick<SiteRule, 'id' | 'match'>, picks: readonly PickedPlace[], day: string): SiteRule | undefined {
  const { content: _content, title: _title, remove: _remove, keep: _keep, ...others } = rule as SiteRule;
  const placesOf = (role: PickRole) => [...new Set(picks.filter((pick) => pick.role === role).map(({ place }) => place))];
  const lists = Object.entries({ title: placesOf('title'), remove: placesOf('hide'), keep: placesOf('keep') });
  const content = contentOf(placesOf('content'), rule as SiteRule);
  const said = Object.fromEntries(lists.filter(([, list]) => list.length > 0));
  const { id: _id, match: _match, checked: _checked, ...rest } = others;
  if (!content && Object.keys({ ...said, ...rest }).length === 0) return undefined;
  return { ...others, ...(content ? { content } : {}), ...said, checked: day };
}
