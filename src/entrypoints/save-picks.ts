import { loadRulesAt, saveRules } from '../platform/rule-storage';
import { parseRule } from '../rules/parse-rules';
import { type PickChange, type PickedPlace, picksOf, withChange, withPicks } from '../rules/picked-rule';
import type { SiteRule } from '../rules/rule';

/** Nothing was stored: a rule cannot hold all of it. */
export class TooMuchError extends Error {}

type PickedPages = Pick<SiteRule, 'id' | 'match'>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what is picked for pages, one change after the other, each on what is stored by then.
 * @param change - or what makes it of the picks that are stored
 * @returns all that is picked then
 * @throws TooMuchError, TooManyRulesError, and what storage throws; then nothing has changed
 */
export function savePicks(
  pages: PickedPages,
  change: PickChange | ((picks: readonly PickedPlace[]) => PickChange),
): Promise<readonly PickedPlace[]> {
  const saving = last.then(() => save(pages, change));
  last = saving.catch(() => undefined);
  return saving;
}

async function save(pages: PickedPages, change: Parameters<typeof savePicks>[1]): Promise<readonly PickedPlace[]> {
  const base = await storedRule(pages.id);
  const before = picksOf(base);
  const picks = withChange(before, typeof change === 'function' ? change(before) : change);
  const rule = withPicks(base ?? pages, picks, new Date().toISOString().slice(0, 10));
  if (rule && parseRule(rule).problems.length > 0) throw new TooMuchError();
  await (rule ? saveRules([{ rule, enabled: true, origin: 'picked' }]) : saveRules([], [pages.id]));
  return picksOf(rule);
}

/** The rule of this page's host that has a name. */
export async function storedRule(id: string | undefined): Promise<SiteRule | undefined> {
  return (await loadRulesAt(location.hostname)).map(({ rule }) => rule).find((rule) => rule.id === id);
}
