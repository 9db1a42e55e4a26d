import type { EntityGroup } from '../../core/entity-groups';
import { useTranslate } from '../translation';
import { EntityTag, type EntityTagProps } from './EntityTag';
import { Icon, KIND_LABELS } from './Icon';
import { useDelayed } from './use-delayed';
import { useGrowingCount } from './use-growing-count';

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
  let left = useGrowingCount(groups.reduce((sum, { entities }) => sum + entities.length, 0));
  const take = (entities: EntityGroup['entities']) => {
    const taken = entities.slice(0, left);
    left -= taken.length;
    return taken;
  };
  return (
    <div class="groups">
      {groups.map((group) => (
        <div class="group" key={group.kind}>
          {isNamed && <GroupName {...group} />}
          <ul class="tags" aria-labelledby={isNamed ? `kind-${group.kind}` : undefined}>
            {take(group.entities).map((entity) => (
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
