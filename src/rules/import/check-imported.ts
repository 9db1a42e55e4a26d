import { parseRule } from '../parse-rules';
import type { RuleProblem } from '../read-json';
import type { SiteRule } from '../rule';
import type { ImportReport, Left } from './import-report';

/** Something of a rule, or all of it, that no page may be read by. */
interface Refused {
  /** The first of the files that the rule is from. */
  readonly file: string;
  /** The place that goes, or the name of the rule. */
  readonly what: string;
  readonly problem: RuleProblem;
}

/** An imported rule as it may be kept. */
export interface CheckedRule {
  readonly rule?: SiteRule;
  readonly refused: readonly Refused[];
}

type Fields = Record<string, unknown>;

/** What makes a rule another one, where it goes, goes with all of the rule. */
const NEEDED = /^(?:id|match|exclude|when|checked)?(?:[.[]|$)/;

/** Leaves out of a rule the places that `parseRule` does not take; where that is not to be had, all of it. */
export function checkImported(rule: SiteRule, [file = '']: readonly string[]): CheckedRule {
  const { problems } = parseRule(rule);
  if (problems.length === 0) return { rule, refused: [] };
  const [first] = problems;
  const places = problems.map(({ path }) => placeAt(rule, path));
  const rest = places.includes(undefined) ? undefined : parseRule(withoutPlaces(rule, problems)).rule;
  if (rest) return { rule: rest, refused: problems.map((problem, index) => ({ file, what: places[index] ?? '', problem })) };
  return { refused: first ? [{ file, what: rule.id, problem: first }] : [] };
}

/** The place that stands at a path, if it may go alone. */
function placeAt(rule: SiteRule, path: string): string | undefined {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\](?:\.place)?)?$/.exec(path) ?? [];
  if (NEEDED.test(path) || !Object.hasOwn(rule, name)) return undefined;
  const value = (rule as unknown as Fields)[name];
  const one: unknown = index === undefined ? value : (value as readonly unknown[])[Number(index)];
  const place = typeof one === 'object' ? (one as { readonly place?: unknown } | null)?.place : one;
  return typeof place === 'string' ? place : undefined;
}

function withoutPlaces(rule: SiteRule, problems: readonly RuleProblem[]): Fields {
  const gone = new Set(problems.map(({ path }) => path.replace(/\.place$/, '')));
  const rest = Object.entries(rule).map(([name, value]) => {
    const list: unknown = Array.isArray(value) ? value.filter((_, index) => !gone.has(`${name}[${index}]`)) : value;
    return [name, list] as const;
  });
  return Object.fromEntries(rest.filter(([name, value]) => !gone.has(name) && !(Array.isArray(value) && value.length === 0)));
}

/** The reports with what was refused in those of the files it is from: at its lines, where these say it. */
export function withRefused<Report extends { readonly name: string; readonly report: ImportReport }>(
  reports: readonly Report[],
  refused: readonly Refused[],
): readonly Report[] {
  if (refused.length === 0) return reports;
  const files = new Set(refused.map(({ file }) => file));
  return reports.map((one) => (files.has(one.name) ? { ...one, report: refuseIn(one, refused) } : one));
}

function refuseIn({ name, report }: { readonly name: string; readonly report: ImportReport }, all: readonly Refused[]): ImportReport {
  let { taken } = report;
  const left: Left[] = [];
  for (const { what, problem } of all.filter(({ file }) => file === name)) {
    const lines = taken.filter((line) => says(line.what, what));
    taken = taken.filter((line) => !lines.includes(line));
    for (const line of lines.length > 0 ? lines : [{ line: 1, what }]) left.push({ ...line, why: 'rule-refused', problem });
  }
  return { taken, left: [...left, ...report.left].toSorted((one, other) => one.line - other.line) };
}

/** Whether a line, `name: value`, is where a place is from. */
function says(line: string, place: string): boolean {
  const value = line.slice(line.indexOf(':') + 1).trim();
  return value.length > 3 && place.includes(value);
}
