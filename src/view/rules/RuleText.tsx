import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { TextProblem } from '../../rules/check-rule-text';
import { useTranslate } from '../translation';

interface RuleTextProps {
  readonly text: string;
  readonly problems: readonly TextProblem[];
  readonly field?: Ref<HTMLTextAreaElement>;
  /** Without it the text cannot be changed. */
  readonly onText?: (text: string) => void;
}

/** Lines that the field is high, at least and at most. */
const [FEWEST_LINES, MOST_LINES] = [12, 28];

/** The text with the numbers of its lines, those with problems marked. Tab leads on, as everywhere. */
export function RuleText({ text, problems, field = null, onText }: RuleTextProps) {
  const t = useTranslate();
  const gutter = useRef<HTMLDivElement>(null);
  const lines = text.split('\n').length;
  const marked = [...new Set(problems.map(({ line }) => line))];
  return (
    <div class="rule-text" dir="ltr" lang="en">
      <div class="gutter" aria-hidden="true">
        <div ref={gutter}>
          {marked.map((line) => (
            <span key={line} class="marked" style={{ top: `${line - 1}lh` }} />
          ))}
          <pre>{Array.from({ length: lines }, (_, index) => index + 1).join('\n')}</pre>
        </div>
      </div>
      <textarea
        ref={field}
        aria-label={t('rule_as_json')}
        aria-invalid={problems.length > 0}
        aria-describedby="rule-problems"
        rows={Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines + 1))}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text}
        readOnly={!onText}
        onInput={({ currentTarget }) => onText?.(currentTarget.value)}
        onScroll={({ currentTarget }) => {
          if (gutter.current) gutter.current.style.translate = `0 ${-currentTarget.scrollTop}px`;
        }}
      />
    </div>
  );
}
