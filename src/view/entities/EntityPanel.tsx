import { useState } from 'preact/hooks';
import type { Entity, EntityKind } from '../../core/entity';
import { type EntityGroup, groupEntities } from '../../core/entity-groups';
import { useTranslate } from '../translation';
import { CopyMenu } from './CopyMenu';
import { EntityGroups, type EntityGroupsProps } from './EntityGroups';
import { KindFilter } from './KindFilter';

/** With fewer entities a filter would be one more thing to look at. */
const LEAST_TO_FILTER = 9;

interface EntityPanelProps extends Omit<EntityGroupsProps, 'groups'> {
  readonly entities: readonly Entity[];
}

/** What the article is about, by kind, and copies of it. */
export function EntityPanel({ entities, ...rest }: EntityPanelProps) {
  const t = useTranslate();
  const groups = groupEntities(entities);
  const { shown, chosen, onToggle } = useFilter(groups);
  const canFilter = groups.length > 1 && entities.length >= LEAST_TO_FILTER;
  return (
    <section class="entities" aria-labelledby="entities-title">
      <div class="entities-head">
        <h2 id="entities-title">{t('tags')}</h2>
        {entities.length > 0 && <CopyMenu entities={entities} onCopyText={rest.onCopyText} />}
      </div>
      {canFilter && <KindFilter groups={groups} chosen={chosen} onToggle={onToggle} />}
      {entities.length > 0 ? <EntityGroups groups={canFilter ? shown : groups} {...rest} /> : <p class="quiet">{t('no_tags')}</p>}
    </section>
  );
}

/** No kind chosen shows all, and so do kinds that are gone. */
function useFilter(groups: readonly EntityGroup[]) {
  const [wanted, setWanted] = useState<readonly EntityKind[]>([]);
  const chosenGroups = groups.filter(({ kind }) => wanted.includes(kind));
  const chosen = chosenGroups.map(({ kind }) => kind);
  const onToggle = (kind: EntityKind) => setWanted(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return { shown: chosenGroups.length > 0 ? chosenGroups : groups, chosen, onToggle };
}
