import type { MessageKey } from '../../core/message-key';
import type { Left } from '../../rules/import/import-report';
import type { WhyLeft } from '../../rules/import/why-left';
import type { ProblemReason } from '../../rules/read-json';
import type { Translate } from '../translation';

/** What is wrong with a value of a rule. */
export const PROBLEM_MESSAGES: Readonly<Record<ProblemReason, MessageKey>> = {
  'not-json': 'problem_not_json',
  'too-large': 'problem_too_large',
  'too-many': 'problem_too_many',
  'too-few': 'problem_too_few',
  'too-long': 'problem_too_long',
  'wrong-type': 'problem_wrong_type',
  'unknown-field': 'problem_unknown_field',
  'missing-field': 'problem_missing_field',
  'forbidden-name': 'problem_forbidden_name',
  'too-heavy': 'problem_too_heavy',
  'name-taken': 'problem_name_taken',
  'bad-value': 'problem_bad_value',
};

/** Why a line of a file is in no rule; what differs for importers alone is one for people. */
const LEFT_MESSAGES: Readonly<Record<WhyLeft, MessageKey>> = {
  'not-a-directive': 'left_unknown',
  'unknown-directive': 'left_unknown',
  'no-value': 'left_no_value',
  'no-need': 'left_no_need',
  'for-tests': 'left_no_need',
  'for-server': 'left_no_need',
  'no-counterpart': 'left_cannot_say',
  'replaces-markup': 'left_cannot_say',
  'attribute-only': 'left_cannot_say',
  'conditional-text': 'left_cannot_say',
  unpaired: 'left_half',
  'condition-alone': 'left_half',
  'no-host': 'left_no_site',
  'not-an-address': 'left_no_site',
  'not-a-pattern': 'left_code',
  code: 'left_code',
  procedural: 'left_code',
  'not-xpath': 'left_not_selector',
  'not-a-selector': 'left_not_selector',
  'place-too-long': 'problem_too_long',
  'line-too-long': 'problem_too_long',
  'file-too-large': 'problem_too_large',
  'too-many': 'problem_too_many',
  'too-broad': 'left_too_broad',
  'network-filter': 'left_network',
  'not-json': 'problem_not_json',
  'unknown-shape': 'left_other_file',
  'forbidden-key': 'problem_forbidden_name',
  'too-heavy': 'problem_too_heavy',
  'rule-refused': 'problem_bad_value',
  'other-file': 'left_other_file',
  'not-text': 'left_other_file',
  'empty-file': 'left_no_value',
  'unsafe-name': 'left_unsafe_name',
};

/** Why something was left, to a person. */
export function leftMessage({ why, problem }: Pick<Left, 'why' | 'problem'>, t: Translate): string {
  return t(problem ? PROBLEM_MESSAGES[problem.reason] : LEFT_MESSAGES[why]);
}
