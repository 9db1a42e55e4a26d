import { findRemovedBlocks } from '../extraction/removed-blocks';
import { loadRulesAt, saveRules } from '../platform/rule-storage';
import { type PickedPlace, picksOf, scopeOf, withPicks } from '../rules/picked-rule';
import { offerRemovedBlocks } from './reader-parts';

/** Finds what was left out of an article, and makes rules of it; a script of its own, injected when somebody asks for that. */
offerRemovedBlocks({ find: (article) => findRemovedBlocks(document, article), loadPicks, savePick });

const site = scopeOf(location.href, 'site');

async function storedRule() {
  return (await loadRulesAt(location.hostname)).map(({ rule }) => rule).find(({ id }) => id === site?.id);
}

async function loadPicks(): Promise<readonly PickedPlace[]> {
  return picksOf(await storedRule());
}

/** What is to stay is not to go, and the other way round; the same once more takes it back. */
async function savePick(pick: PickedPlace): Promise<readonly PickedPlace[]> {
  const stored = await storedRule();
  const [picks, base] = [picksOf(stored), stored ?? site];
  if (!base) return picks;
  const others = picks.filter(({ place }) => place !== pick.place);
  const isOn = picks.some(({ role, place }) => role === pick.role && place === pick.place);
  const rule = withPicks(base, isOn ? others : [...others, pick], new Date().toISOString().slice(0, 10));
  await (rule ? saveRules([{ rule, enabled: true, origin: 'picked' }]) : saveRules([], [base.id]));
  return picksOf(rule);
}
