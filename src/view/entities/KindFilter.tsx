import type { EntityKind } from '../../core/entity';
import type { EntityGroup } from '../../core/entity-groups';
import { formatNumber } from '../plural';
import { useTranslate } from '../translation';
import { Icon, KIND_LABELS } from './Icon';

interface KindFilterProps {
  readonly groups: readonly EntityGroup[];
  readonly chosen: readonly EntityKind[];
  readonly onToggle: (kind: EntityKind) => void;
}

/** One toggle a kind. */
export function KindFilter({ groups, chosen, onToggle }: KindFilterProps) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div class="filter" role="group" aria-label={t('filter_kinds')}>
      {groups.map(({ kind, entities }) => {
        const label = t('filter_kind', t(KIND_LABELS[kind]), formatNumber(entities.length, t));
        return (
          <button
            type="button"
            key={kind}
            aria-label={label}
            title={label}
            aria-pressed={chosen.includes(kind)}
            onClick={({ isTrusted }) => isTrusted && onToggle(kind)}
          >
            <Icon name={kind} />
            <span class="count">{entities.length}</span>
          </button>
        );
      })}
    </div>
  );
}
