import type { StoredRule } from '../../rules/stored-rule';
import { Icon } from '../entities/Icon';
import { useTranslate } from '../translation';
import { describeRule, originOf, sitesOf } from './describe-rule';
import type { RuleListActions } from './RuleList';

interface RuleRowProps extends Pick<RuleListActions, 'onEnable' | 'onDelete'> {
  readonly stored: StoredRule;
  readonly href: string;
  readonly hasDraft: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** One rule of the person: where, what, where from, and whether it is on. */
export function RuleRow({ stored, href, hasDraft, isChosen, onChoose, onEnable, onDelete }: RuleRowProps) {
  const t = useTranslate();
  const { rule, enabled } = stored;
  const { id } = rule;
  return (
    <li class="rule" data-off={!enabled}>
      <input
        type="checkbox"
        class="choose"
        aria-label={t('rules_choose', id)}
        checked={isChosen}
        onClick={({ currentTarget }) => onChoose(id, currentTarget.checked)}
      />
      <div class="rule-words">
        <a class="rule-site" href={href} aria-label={t('rules_edit', id)} title={t('rules_edit', id)}>
          <bdi>{sitesOf(rule, t)}</bdi>
        </a>
        <p class="rule-facts">
          <span>{describeRule(rule, t)}</span>
          <span>{originOf(stored, t)}</span>
          {hasDraft && <strong>{t('rule_draft')}</strong>}
        </p>
      </div>
      <span class="setting">
        <input
          type="checkbox"
          role="switch"
          aria-label={t('rules_use', id)}
          title={t('rules_use', id)}
          checked={enabled}
          aria-checked={enabled}
          onClick={({ currentTarget }) => onEnable([id], currentTarget.checked)}
        />
      </span>
      <button
        type="button"
        class="forget"
        aria-label={t('rules_delete_one', id)}
        title={t('rules_delete_one', id)}
        onClick={() => onDelete([id])}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
