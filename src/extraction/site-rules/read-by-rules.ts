import type { SiteRule } from '../../rules/rule';
import type { Page } from '../page';
import { fitsPage } from './fits-page';
import { type PlaceProblem, PlaceSearch } from './place-search';
import { type ResolvedRule, resolveRule } from './resolve-rule';
import { hideKept, takeContent } from './rule-content';
import type { RuleReading } from './rule-reading';

/**
 * Most time that one rule, and all rules of a page together, may take, in milliseconds. Rules that ship are tested, and
 * have what time they need: on a busy machine the clock runs while nobody works.
 */
export const RULE_TIME = 50;
export const PAGE_TIME = 200;

/** What became of a rule on a page. */
export interface RuleReport {
  readonly id: string;
  readonly outcome: 'reads' | 'other-page' | 'no-content' | 'over-time';
  /** Places that were passed over. */
  readonly problems: readonly PlaceProblem[];
}

/** How rules are run. */
export interface RuleRun {
  /** In milliseconds. */
  readonly now: () => number;
  /** Whether a rule ships with the extension. */
  readonly isReviewed: (rule: SiteRule) => boolean;
}

/**
 * Reads a page by the first of its rules that fits; nothing is thrown, and the copy is as it was where none does.
 * @param rules - for the page's address, the most special first
 */
export function readByRules(
  page: Page,
  rules: readonly SiteRule[],
  { now, isReviewed }: RuleRun = { now: () => performance.now(), isReviewed: () => false },
): { readonly reading?: RuleReading; readonly reports: readonly RuleReport[] } {
  const reports: RuleReport[] = [];
  const end = now() + PAGE_TIME;
  for (const rule of rules) {
    const ruleEnd = Math.min(end, now() + RULE_TIME);
    const search = new PlaceSearch(page, () => isReviewed(rule) || now() < ruleEnd);
    const { outcome, resolved } = tryRule(page, rule, search);
    reports.push({ id: rule.id, outcome, problems: search.problems });
    if (resolved) return { reading: toReading(rule, resolved), reports };
    if (now() >= end) break;
  }
  return { reports };
}

function tryRule(
  page: Page,
  rule: SiteRule,
  search: PlaceSearch,
): { readonly outcome: RuleReport['outcome']; readonly resolved?: ResolvedRule } {
  const fits = !rule.when || fitsPage(page, search, rule.when);
  const resolved = fits ? resolveRule(page, rule, search) : undefined;
  if (search.isOver()) return { outcome: 'over-time' };
  if (!fits) return { outcome: 'other-page' };
  return resolved ? { outcome: 'reads', resolved } : { outcome: 'no-content' };
}

function toReading({ id }: SiteRule, resolved: ResolvedRule): RuleReading {
  const { title, bylines, published, tags } = resolved;
  let showKept = () => {};
  return {
    id,
    ...(title ? { title } : {}),
    ...(bylines.length > 0 ? { bylines } : {}),
    ...(published ? { published } : {}),
    ...(tags ? { tags } : {}),
    hideKept: () => {
      showKept = hideKept(resolved.keep);
    },
    takeContent: () => takeContent(resolved),
    showKept: () => showKept(),
  };
}
