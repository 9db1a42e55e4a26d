import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SiteRule } from '../../rules/rule';
import type { StoredRule } from '../../rules/stored-rule';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';
import { bySite, describeRule, isFound, sitesOf } from './describe-rule';
import { FileButton } from './FileButton';
import { RuleRow } from './RuleRow';
import { useShownCount } from './use-shown-count';

export interface RuleListActions {
  /** The address of a rule in this page. */
  readonly linkTo: (id: string) => string;
  readonly linkToNew: string;
  readonly linkToShipped: (id: string) => string;
  readonly onEnable: (ids: readonly string[], enabled: boolean) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  /** Everything, where no names are given. */
  readonly onExport: (format: 'json' | 'ftr', ids?: readonly string[]) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

interface RuleListProps extends RuleListActions {
  readonly own: readonly StoredRule[];
  readonly shipped: readonly SiteRule[];
  /** Names of rules with changes that are not saved. */
  readonly drafts: ReadonlySet<string>;
  /** What is asked or told above the rules. */
  readonly children: ComponentChildren;
}

/** With more rules than these there is a search. */
const FEW = 12;

/** All rules: the person's own, by site, and those that ship. */
export function RuleList({ own, shipped, drafts, linkToNew, onFiles, onExport, children, ...actions }: RuleListProps) {
  const t = useTranslate();
  return (
    <>
      <h1>{t('rules_title')}</h1>
      <p class="quiet about">{t('rules_about')}</p>
      <div class="buttons">
        <a class="button primary" href={linkToNew}>
          {t('rules_new')}
        </a>
        <FileButton label={t('rules_import')} onFiles={onFiles} />
        {own.length > 0 && <ExportButtons onExport={onExport} />}
      </div>
      {children}
      {own.length > 0 ? <OwnRules {...{ own, drafts, onExport, ...actions }} /> : <Empty />}
      <section aria-labelledby="shipped">
        <h2 id="shipped">{t('rules_shipped')}</h2>
        <ul>
          {shipped.map((rule) => (
            <li key={rule.id} class="rule shipped">
              <a class="rule-site" href={actions.linkToShipped(rule.id)}>
                <bdi>{sitesOf(rule, t)}</bdi>
              </a>
              <p class="rule-facts">
                <bdi class="rule-name">{rule.id}</bdi>
                <span>{describeRule(rule, t)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Empty() {
  const t = useTranslate();
  return (
    <div class="empty">
      <p>{t('rules_empty')}</p>
      <p class="quiet">{t('rules_empty_how')}</p>
    </div>
  );
}

function ExportButtons({ onExport, ids }: Pick<RuleListActions, 'onExport'> & { readonly ids?: readonly string[] }) {
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

function OwnRules({
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
