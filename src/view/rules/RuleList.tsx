import type { ComponentChildren } from 'preact';
import type { SiteRule } from '../../rules/rule';
import type { StoredRule } from '../../rules/stored-rule';
import { useTranslate } from '../translation';
import { describeRule, sitesOf } from './describe-rule';
import { FileButton } from './FileButton';
import { ExportButtons, OwnRules } from './OwnRules';

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

export interface RuleListProps extends RuleListActions {
  readonly own: readonly StoredRule[];
  readonly shipped: readonly SiteRule[];
  /** Names of rules with changes that are not saved. */
  readonly drafts: ReadonlySet<string>;
  /** What is asked or told above the rules. */
  readonly children: ComponentChildren;
}

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
