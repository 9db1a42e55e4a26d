import type { MessageKey } from '../../core/message-key';
import type { PickedPlace, PickRole } from '../../rules/picked-rule';
import { ifTrusted } from '../if-trusted';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';

/** What is done with what is pointed at. */
export const ROLE_LABELS: Readonly<Record<PickRole, MessageKey>> = {
  hide: 'picker_hide',
  content: 'picker_content',
  title: 'picker_article_title',
  keep: 'picker_keep',
};

interface PicksProps {
  readonly picks: readonly PickedPlace[];
  readonly find: (place: string) => readonly Element[];
  readonly onDrop: (pick: PickedPlace) => void;
}

/** All that was pointed out, with how often it is there. */
export function Picks({ picks, find, onDrop }: PicksProps) {
  const t = useTranslate();
  const countOf = (place: string) => {
    const { length } = find(place);
    return length === 0 ? t('picker_none_here') : translateCount(t, 'picker_found', length, formatNumber(length, t));
  };
  return (
    <ul class="picks">
      {picks.map((pick) => (
        <li key={`${pick.role} ${pick.place}`} class={pick.role}>
          <span class="role">{t(ROLE_LABELS[pick.role])}</span>
          <code dir="ltr">{pick.place}</code>
          <span class="quiet">{countOf(pick.place)}</span>
          <button
            type="button"
            aria-label={t('picker_drop', pick.place)}
            title={t('picker_drop', pick.place)}
            onClick={ifTrusted(() => onDrop(pick))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
