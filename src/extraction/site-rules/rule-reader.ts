import type { SiteRule } from '../../rules/rule';
import { findRules, indexRules } from '../../rules/rule-index';
import { readByRules } from './read-by-rules';
import type { RuleReader } from './rule-reading';

/**
 * Makes what reads pages by rules.
 * @param own - of the person: they come first, however special
 * @param reviewed - that ship with the extension
 */
export function makeRuleReader(own: readonly SiteRule[], reviewed: readonly SiteRule[] = []): RuleReader {
  const [first, second] = [indexRules(own), indexRules(reviewed)];
  const run = { now: () => performance.now(), isReviewed: (rule: SiteRule) => reviewed.includes(rule) };
  return (page) => readByRules(page, [...findRules(first, page.url), ...findRules(second, page.url)], run).reading;
}
