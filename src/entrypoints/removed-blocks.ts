import type { Article } from '../core/article';
import type { RemovedBlock } from '../core/removed-block';
import { findRemovedBlocks } from '../extraction/removed-blocks';
import { isPrivate } from '../platform/is-private';
import { type PickedPlace, picksOf, scopeOf } from '../rules/picked-rule';
import { offerRemovedBlocks } from './reader-parts';
import { savePicks, storedRule } from './save-picks';

/** Finds what was left out of an article, and makes rules of it; a script of its own, injected when somebody asks for that. */
offerRemovedBlocks({ find, loadPicks, savePick });

function find(article: Article): readonly RemovedBlock[] {
  const blocks = findRemovedBlocks(document, article);
  return isPrivate() ? blocks.map(withoutSelector) : blocks;
}

/** From a private window no rule is stored, which would tell the site's name. */
function withoutSelector({ selector: _, ...block }: RemovedBlock): RemovedBlock {
  return block;
}

const site = scopeOf(location.href, 'site');

async function loadPicks(): Promise<readonly PickedPlace[]> {
  return picksOf(await storedRule(site?.id));
}

/** What is to stay is not to go, and the other way round; the same once more takes it back. */
async function savePick(pick: PickedPlace): Promise<readonly PickedPlace[]> {
  if (!site) return [];
  return savePicks(site, (picks) => {
    const same = picks.filter(({ place }) => place === pick.place);
    const isOn = same.some(({ role }) => role === pick.role);
    return { dropped: same, added: isOn ? [] : [pick] };
  });
}
