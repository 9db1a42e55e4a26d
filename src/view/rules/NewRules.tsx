import { useState } from 'preact/hooks';
import { ruleText } from '../../rules/export-rules';
import type { NewRule } from '../../rules/import/new-rules';
import { useTranslate } from '../translation';
import { describeRule, isolated, sitesOf } from './describe-rule';
import { useShownCount } from './use-shown-count';

/** What would be added, to be looked at before: each rule as text, and the file that it is from. */
export function NewRules({ rules }: { readonly rules: readonly NewRule[] }) {
  const t = useTranslate();
  const { count, end } = useShownCount(rules.length, '');
  return (
    <>
      <h3>{t('take_preview')}</h3>
      <div class="long-list">
        {rules.slice(0, count).map((one) => (
          <OneRule key={one.rule.id} {...one} />
        ))}
        {end}
      </div>
    </>
  );
}

function OneRule({ rule, file, replaces }: NewRule) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{sitesOf(rule, t)}</bdi> <span class="quiet">{describeRule(rule, t)}</span>
        {replaces && <strong class="replaces">{t('take_replaces')}</strong>}
      </summary>
      {isOpen && (
        <>
          <p class="quiet">{t('rule_imported', isolated(file))}</p>
          <pre dir="ltr" class="source">
            {ruleText(rule)}
          </pre>
        </>
      )}
    </details>
  );
}
