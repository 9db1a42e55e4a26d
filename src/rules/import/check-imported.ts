import { parseRule } from '../parse-rules';
import type { RuleProblem } from '../read-json';
import type { SiteRule } from '../rule';
import type { ImportReport, Left } from './import-report';

/** A rule that an importer made and that is not in order all the same. */
interface Refused {
  readonly id: string;
  readonly file: string;
  readonly problem: RuleProblem;
}

/** Tells a rule that may be kept from one that may not: what `parseRule` does not take, no page is read by. */
export function refusedRule(rule: SiteRule, [file = '']: readonly string[]): Refused | undefined {
  const [problem] = parseRule(rule).problems;
  return problem && { id: rule.id, file, problem };
}

/** The reports with what was refused in those of the files it is from. */
export function withRefused<Report extends { readonly name: string; readonly report: ImportReport }>(
  reports: readonly Report[],
  refused: readonly Refused[],
): readonly Report[] {
  if (refused.length === 0) return reports;
  return reports.map((one) => {
    const left: Left[] = refused
      .filter(({ file }) => file === one.name)
      .map(({ id, problem }) => ({ line: 1, what: id, why: 'rule-refused', problem }));
    return left.length > 0 ? { ...one, report: { ...one.report, left: [...left, ...one.report.left] } } : one;
  });
}
