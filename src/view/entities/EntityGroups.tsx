import type { EntityGroup } from '../../core/entity-groups';
import { useTranslate } from '../translation';
import { useGrowingCount } from '../use-growing-count';
import { EntityTag, type EntityTagProps } from './EntityTag';
import { Icon, KIND_LABELS } from './Icon';
import { useDelayed } from './use-delayed';

/** So many tags take some milliseconds to draw. */
const PART = 12;

export interface EntityGroupsProps extends Pick<EntityTagProps, 'language' | 'onTag' | 'onCopyText'> {
  readonly groups: readonly EntityGroup[];
  /** Key of the entity whose mentions are shown. */
  readonly active?: string | undefined;
  /** Whether tags stay pressed while their mentions are shown. */
  readonly pressable: boolean;
}

/** Entities under the names of their kinds; topics alone are what every tag is before the text was read, and need no name. */
export function EntityGroups({ groups, ...rest }: EntityGroupsProps) {
  const [shownCard, show] = useDelayed<string>();
  const isNamed = groups.some(({ kind }) => kind !== 'topic');
  const all = groups.flatMap(({ entities }) => entities);
  const drawn = new Set(all.slice(0, useGrowingCount(all.length, PART)));
  return (
    <div class="groups">
      {groups.map((group) => (
        <div class="group" key={group.kind}>
          {isNamed && <GroupName {...group} />}
          <ul class="tags" aria-labelledby={isNamed ? `kind-${group.kind}` : undefined}>
            {group.entities
              .filter((entity) => drawn.has(entity))
              .map((entity) => (
                <EntityTag
                  key={entity.key}
                  entity={entity}
                  pressed={rest.pressable ? entity.key === rest.active : undefined}
                  cardShown={shownCard === entity.key}
                  showCard={(shown, delay) => show(shown ? entity.key : undefined, delay)}
                  {...rest}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function GroupName({ kind, entities }: EntityGroup) {
  const t = useTranslate();
  return (
    <h3 id={`kind-${kind}`}>
      <Icon name={kind} />
      {t(KIND_LABELS[kind])}
      <span class="count">{entities.length}</span>
    </h3>
  );
}
