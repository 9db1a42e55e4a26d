import { makeRuleReader } from '../extraction/site-rules/rule-reader';
import { SITE_RULES } from '../rules/registry';
import { offerRuleReader } from './reader-parts';

/** Reads pages by site rules; a script of its own, injected where the page's host has a rule, or its template may have one. */
offerRuleReader(makeRuleReader(SITE_RULES, SITE_RULES));
