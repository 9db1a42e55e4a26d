import type { SiteRule } from '../rule';
import type { StoredRule } from '../stored-rule';
import type { ArchiveImport } from './import-files';

/** A rule that an import would add. */
export interface NewRule {
  readonly rule: SiteRule;
  /** The files that it is from. */
  readonly file: string;
  /** The rule of the person whose place it would take. */
  readonly replaces?: StoredRule;
}

/** Longer names of files are cut, in UTF-16 code units. */
const MAX_FILE_NAME = 120;

/** Tells what of an import is new; what a person has already, just so, is no news. */
export function newRules({ rules, sources }: ArchiveImport, own: readonly StoredRule[]): NewRule[] {
  const known = new Map(own.map((stored) => [stored.rule.id, stored]));
  return rules.flatMap((rule) => {
    const replaces = known.get(rule.id);
    if (replaces && same(replaces.rule, rule)) return [];
    const file = (sources.get(rule.id) ?? []).join(', ').slice(0, MAX_FILE_NAME);
    return [{ rule, file, ...(replaces ? { replaces } : {}) }];
  });
}

/** Whether two rules say the same, in whatever order. */
function same(one: SiteRule, other: SiteRule): boolean {
  return sorted(one) === sorted(other);
}

function sorted(rule: SiteRule): string {
  return JSON.stringify(Object.entries(rule).toSorted(([first], [second]) => (first < second ? -1 : 1)));
}
