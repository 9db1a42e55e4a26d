import { useEffect, useRef, useState } from 'preact/hooks';
import { type CheckedText, checkRuleText, type TextProblem } from '../../rules/check-rule-text';
import type { SiteRule } from '../../rules/rule';
import { useTranslate } from '../translation';
import { isPlace } from './is-place';
import { ProblemList } from './ProblemList';
import { RuleTest, type RuleTester } from './RuleTest';
import { RuleText } from './RuleText';

interface RuleEditorProps extends RuleTester {
  /** The name of the rule as it is kept; undefined for a new one. */
  readonly id: string | undefined;
  /** What the text is, or was when the person left it. */
  readonly text: string;
  readonly isChanged: boolean;
  readonly linkToList: string;
  readonly isTaken: (id: string) => boolean;
  readonly onText: (text: string) => void;
  readonly onSave: (rule: SiteRule) => void;
  readonly onDiscard: () => void;
  readonly onExport: (rule: SiteRule, format: 'json' | 'ftr') => void;
}

/** How long a text rests before it is checked, in milliseconds. */
const REST = 250;

/** A rule as text, checked while it is written; only what is in order can be kept. */
export function RuleEditor({ id, text, isChanged, linkToList, isTaken, onText, onSave, onDiscard, onExport, ...tester }: RuleEditorProps) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const check = () => checkRuleText(text, { isPlace, isTaken });
  const [checked, setChecked] = useState<CheckedText>(check);
  useEffect(() => {
    const timer = setTimeout(() => setChecked(check()), REST);
    return () => clearTimeout(timer);
  }, [text, isTaken]);
  const goTo = ({ offset }: TextProblem) => putCaret(field.current, offset);
  const save = () => {
    const now = check();
    setChecked(now);
    if (now.rule) onSave(now.rule);
    else if (now.problems[0]) goTo(now.problems[0]);
  };
  return (
    <>
      <Back href={linkToList} />
      <h1>{id === undefined ? t('rules_new') : <bdi>{id}</bdi>}</h1>
      <RuleText field={field} text={text} problems={checked.problems} onText={onText} />
      <ProblemList problems={checked.problems} onProblem={goTo} />
      <div class="buttons">
        <button type="button" class="primary" disabled={!checked.rule || !(isChanged || id === undefined)} onClick={save}>
          {t('rule_save')}
        </button>
        {isChanged && (
          <button type="button" onClick={onDiscard}>
            {t('rule_discard')}
          </button>
        )}
        <Exports rule={checked.rule} onExport={onExport} />
      </div>
      <RuleTest rule={checked.rule} {...tester} />
    </>
  );
}

/** A rule that ships: to be looked at. */
export function ShippedRule({
  rule,
  text,
  linkToList,
  onExport,
}: Pick<RuleEditorProps, 'text' | 'linkToList' | 'onExport'> & { readonly rule: SiteRule }) {
  const t = useTranslate();
  return (
    <>
      <Back href={linkToList} />
      <h1>
        <bdi>{rule.id}</bdi>
      </h1>
      <p class="quiet about">{t('rule_ships')}</p>
      <RuleText text={text} problems={[]} />
      <div class="buttons">
        <Exports rule={rule} onExport={onExport} />
      </div>
    </>
  );
}

function Exports({ rule, onExport }: { readonly rule: SiteRule | undefined } & Pick<RuleEditorProps, 'onExport'>) {
  const t = useTranslate();
  return (
    <>
      <button type="button" disabled={!rule} onClick={() => rule && onExport(rule, 'json')}>
        {t('rules_export_json')}
      </button>
      <button type="button" disabled={!rule} onClick={() => rule && onExport(rule, 'ftr')}>
        {t('rules_export_ftr')}
      </button>
    </>
  );
}

function Back({ href }: { readonly href: string }) {
  const t = useTranslate();
  return (
    <p class="back">
      <a href={href}>{t('rules_all')}</a>
    </p>
  );
}

/** Puts the caret at a place, and the place into view: browsers scroll to a caret that is typed at alone. */
function putCaret(field: HTMLTextAreaElement | null, offset: number): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(offset, offset);
  const line = field.value.slice(0, offset).split('\n').length - 1;
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = line * height - field.clientHeight / 2;
  field.scrollIntoView({ block: 'nearest' });
}
