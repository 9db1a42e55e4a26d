import { makeRuleReader } from '../extraction/site-rules/rule-reader';
import { loadRulesAt, watchRules } from '../platform/rule-storage';
import { SITE_RULES } from '../rules/registry';
import { offerRuleReader } from './reader-parts';

/**
 * Reads pages by site rules, the person's own and those that ship; a script of its own, injected where the page's host has a
 * rule, or its template may have one.
 */
function offer(): void {
  const ready = loadRulesAt(location.hostname).then((stored) => {
    const own = stored.filter(({ enabled }) => enabled).map(({ rule }) => rule);
    offerRuleReader(makeRuleReader(own, SITE_RULES), ready);
  });
  offerRuleReader(makeRuleReader([], SITE_RULES), ready);
}

offer();
watchRules(offer, location.hostname);
