import { makeRuleReader } from '../extraction/site-rules/rule-reader';
import { loadRulesAt, watchRules } from '../platform/rule-storage';
import { SITE_RULES } from '../rules/registry';
import type { SiteRule } from '../rules/rule';
import { draftRule, offerRuleReader } from './reader-parts';

let own: readonly SiteRule[] = [];

/**
 * Reads pages by site rules, the person's own and those that ship; a script of its own, injected where the page's host has a
 * rule, or its template may have one.
 */
function offer(): void {
  const ready = loadRulesAt(location.hostname).then((stored) => {
    own = stored.filter(({ enabled }) => enabled).map(({ rule }) => rule);
  });
  offerRuleReader((page) => makeRuleReader(withDraft(own), SITE_RULES)(page), ready);
}

function withDraft(rules: readonly SiteRule[]): readonly SiteRule[] {
  const draft = draftRule();
  return draft ? [...rules.filter(({ id }) => id !== draft.id), ...(draft.rule ? [draft.rule] : [])] : rules;
}

offer();
watchRules(offer, location.hostname);
