import { type LocatedJson, lineAt, locateJson, offsetOf } from './locate-json';
import { MAX_PART_SIZE, parseRule } from './parse-rules';
import { placesOf } from './places-of';
import type { RuleProblem } from './read-json';
import type { SiteRule } from './rule';

/** A problem, and where in the text it is. */
export interface TextProblem extends RuleProblem {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/** What a text that should be a rule comes to. */
export interface CheckedText {
  readonly rule?: SiteRule;
  /** In the order of the text. */
  readonly problems: readonly TextProblem[];
}

/** What the text alone does not tell. */
interface Surroundings {
  /** Whether a browser takes a text for a selector or an expression. */
  readonly isPlace?: (place: string) => boolean;
  /** Whether another rule has this name. */
  readonly isTaken?: (id: string) => boolean;
}

/**
 * Reads one rule that a person is writing, and tells every problem at its line.
 * @example checkRuleText('{\n  "id": 7\n}').problems[0] // { line: 2, path: 'id', reason: 'wrong-type', … }
 */
export function checkRuleText(text: string, around: Surroundings = {}): CheckedText {
  if (text.length > MAX_PART_SIZE) return { problems: [atLine(text, 0, problem('', 'too-large', `more than ${MAX_PART_SIZE / 1024} kB`))] };
  const located = locateJson(text, '');
  const { broken } = located;
  if (broken) return { problems: [atLine(text, broken.offset, problem('', 'not-json', `expected: ${broken.expected}`))] };
  const { rule, problems } = parseRule(JSON.parse(text.replace(/^\ufeff/, '')));
  const all = [...problems, ...located.repeated.map(repeated), ...(rule ? problemsAround(rule, around) : [])];
  const atLines = all.map((one) => atLine(text, offsetOf(located, one.path), one)).toSorted((one, other) => one.offset - other.offset);
  return rule && all.length === 0 ? { rule, problems: [] } : { problems: atLines };
}

/** Puts problems of a whole file at its lines. */
export function locateProblems(text: string, located: LocatedJson, problems: readonly RuleProblem[]): TextProblem[] {
  return problems.map((one) => atLine(text, located.broken?.offset ?? offsetOf(located, one.path), one));
}

const problem = (path: string, reason: RuleProblem['reason'], detail: string): RuleProblem => ({ path, reason, detail });
const repeated = (path: string) => problem(path, 'bad-value', 'this name stands here twice');

/** What is wrong with a rule that is one. */
function problemsAround(rule: SiteRule, { isPlace, isTaken }: Surroundings): RuleProblem[] {
  const broken = placesOf(rule).filter(({ place }) => isPlace?.(place) === false);
  return [
    ...(isTaken?.(rule.id) ? [problem('id', 'name-taken', 'another rule has this name')] : []),
    ...broken.map(({ field }) => problem(field, 'bad-value', 'the browser cannot read this')),
  ];
}

function atLine(text: string, offset: number, one: RuleProblem): TextProblem {
  return { ...one, offset, line: lineAt(text, offset) };
}
