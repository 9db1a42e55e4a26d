import { useMemo, useState } from 'preact/hooks';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';
import { bySite, isFound } from './describe-rule';
import type { RuleListActions, RuleListProps } from './RuleList';
import { RuleRow } from './RuleRow';
import { useShownCount } from './use-shown-count';

/** With more rules than these there is a search. */
const FEW = 12;

/** Both formats; everything, where no names are given. */
export function ExportButtons({ onExport, ids }: Pick<RuleListActions, 'onExport'> & { readonly ids?: readonly string[] }) {
  const t = useTranslate();
  return (
    <>
      <button type="button" onClick={() => onExport('json', ids)}>
        {t('rules_export_json')}
      </button>
      <button type="button" onClick={() => onExport('ftr', ids)}>
        {t('rules_export_ftr')}
      </button>
    </>
  );
}

/** The rules of the person, as far as they are drawn, and what can be done to those that are chosen. */
export function OwnRules({
  own,
  drafts,
  linkTo,
  ...actions
}: Omit<RuleListProps, 'shipped' | 'linkToNew' | 'linkToShipped' | 'onFiles' | 'children'> & Pick<RuleListActions, 'linkTo'>) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => bySite(own), [own]);
  const words = own.length > FEW ? query.trim() : '';
  const found = words ? sorted.filter((stored) => isFound(stored, words)) : sorted;
  const { count, end } = useShownCount(found.length, words);
  const ids = found.map(({ rule }) => rule.id).filter((id) => chosen.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section aria-labelledby="own">
      <h2 id="own">
        {t('rules_own')} <span class="count">{formatNumber(own.length, t)}</span>
      </h2>
      {own.length > FEW && (
        <input
          type="search"
          class="search"
          aria-label={t('rules_search')}
          placeholder={t('rules_search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      <Selection
        {...actions}
        ids={ids}
        total={found.length}
        onAll={(all) => setChosen(new Set(all ? found.map(({ rule }) => rule.id) : []))}
      />
      <p class="none" role="status">
        {words && found.length === 0 ? t('rules_none_found', words) : ''}
      </p>
      <ul>
        {found.slice(0, count).map((stored) => (
          <RuleRow
            key={stored.rule.id}
            stored={stored}
            href={linkTo(stored.rule.id)}
            hasDraft={drafts.has(stored.rule.id)}
            isChosen={chosen.has(stored.rule.id)}
            onChoose={choose}
            {...actions}
          />
        ))}
      </ul>
      {end}
    </section>
  );
}

interface SelectionProps extends Pick<RuleListActions, 'onEnable' | 'onDelete' | 'onExport'> {
  readonly ids: readonly string[];
  readonly total: number;
  readonly onAll: (all: boolean) => void;
}

/** What can be done to several rules at once. */
function Selection({ ids, total, onAll, onEnable, onDelete, onExport }: SelectionProps) {
  const t = useTranslate();
  return (
    <div class="selection">
      <label class="choose-all">
        <input
          type="checkbox"
          checked={ids.length === total && total > 0}
          ref={(box) => {
            if (box) box.indeterminate = ids.length > 0 && ids.length < total;
          }}
          onClick={() => onAll(ids.length < total)}
        />
        <span>{ids.length > 0 ? translateCount(t, 'rules_chosen', ids.length, formatNumber(ids.length, t)) : t('rules_choose_all')}</span>
      </label>
      {ids.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => onEnable(ids, true)}>
            {t('rules_enable')}
          </button>
          <button type="button" onClick={() => onEnable(ids, false)}>
            {t('rules_disable')}
          </button>
          <button type="button" onClick={() => onDelete(ids)}>
            {t('rules_delete')}
          </button>
          <ExportButtons onExport={onExport} ids={ids} />
        </div>
      )}
    </div>
  );
}
