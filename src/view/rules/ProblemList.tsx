import type { TextProblem } from '../../rules/check-rule-text';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';
import { PROBLEM_MESSAGES } from './reason-messages';

interface ProblemListProps {
  readonly problems: readonly TextProblem[];
  readonly onProblem: (problem: TextProblem) => void;
}

/** Of a text that is all wrong nobody reads more. */
const MOST = 50;

/** What is wrong, each at its line; pressed, it leads there. */
export function ProblemList({ problems, onProblem }: ProblemListProps) {
  const t = useTranslate();
  return (
    <div id="rule-problems" class="problems" data-fine={problems.length === 0}>
      <p role="status">
        {problems.length === 0 ? t('rule_in_order') : translateCount(t, 'rule_problems', problems.length, formatNumber(problems.length, t))}
      </p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.path} ${problem.reason} ${problem.offset}`}>
            <button type="button" class="problem" onClick={() => onProblem(problem)}>
              <span class="problem-line">{t('rule_line', formatNumber(problem.line, t))}</span>
              <span>
                {t(PROBLEM_MESSAGES[problem.reason])}{' '}
                <span class="detail" dir="ltr" lang="en">
                  {[problem.path, problem.detail].filter(Boolean).join(': ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
