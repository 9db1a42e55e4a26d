import type { SiteRule } from '../../rules/rule';
import { findRules, indexRules } from '../../rules/rule-index';
import { readByRules } from './read-by-rules';
import type { RuleReader } from './rule-reading';

/** Makes what reads pages by the given rules. */
export function makeRuleReader(rules: readonly SiteRule[]): RuleReader {
  const index = indexRules(rules);
  return (page) => readByRules(page, findRules(index, page.url)).reading;
}
