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

/**
 * Reads one rule that a person is writing, and tells every problem at its line.
 * @param isPlace - whether a browser takes a text for a selector or an expression: what only it can tell
 * @example checkRuleText('{\n  "id": 7\n}').problems[0] // { line: 2, path: 'id', reason: 'wrong-type', … }
 */
export function checkRuleText(text: string, isPlace: (place: string) => boolean = () => true): CheckedText {
  if (text.length > MAX_PART_SIZE) return { problems: [atLine(text, 0, problem('', 'too-large', `more than ${MAX_PART_SIZE / 1024} kB`))] };
  const located = locateJson(text, '');
  const { broken } = located;
  if (broken) return { problems: [atLine(text, broken.offset, problem('', 'not-json', `expected: ${broken.expected}`))] };
  const { rule, problems } = parseRule(JSON.parse(text.replace(/^\ufeff/, '')));
  const all = [...problems, ...located.repeated.map(repeated), ...(rule ? brokenPlaces(rule, isPlace) : [])];
  const atLines = all.map((one) => atLine(text, offsetOf(located, one.path), one)).toSorted((one, other) => one.offset - other.offset);
  return rule && all.length === 0 ? { rule, problems: [] } : { problems: atLines };
}

/** Puts problems of a whole file at its lines. */
export function locateProblems(text: string, located: LocatedJson, problems: readonly RuleProblem[]): TextProblem[] {
  return problems.map((one) => atLine(text, located.broken?.offset ?? offsetOf(located, one.path), one));
}

const problem = (path: string, reason: RuleProblem['reason'], detail: string): RuleProblem => ({ path, reason, detail });
const repeated = (path: string) => problem(path, 'bad-value', 'this name stands here twice');

function brokenPlaces(rule: SiteRule, isPlace: (place: string) => boolean): RuleProblem[] {
  return placesOf(rule).flatMap(({ field, place }) =>
    isPlace(place) ? [] : [problem(field, 'bad-value', 'the browser cannot read this')],
  );
}

function atLine(text: string, offset: number, one: RuleProblem): TextProblem {
  return { ...one, offset, line: lineAt(text, offset) };
}
