import type { SiteRule } from '../../rules/rule';
import { findRules, indexRules } from '../../rules/rule-index';
import { readByRules } from './read-by-rules';
import type { RuleReader } from './rule-reading';

/**
 * Makes what reads pages by the given rules.
 * @param reviewed - those among them that ship with the extension
 */
export function makeRuleReader(rules: readonly SiteRule[], reviewed: readonly SiteRule[] = []): RuleReader {
  const index = indexRules(rules);
  const run = { now: () => performance.now(), isReviewed: (rule: SiteRule) => reviewed.includes(rule) };
  return (page) => readByRules(page, findRules(index, page.url), run).reading;
}
