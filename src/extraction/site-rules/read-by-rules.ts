import { withoutUndefined } from '../../core/without-undefined';
import type { SiteRule } from '../../rules/rule';
import type { Page } from '../page';
import { fitsPage } from './fits-page';
import { type PlaceProblem, PlaceSearch } from './place-search';
import { outermost, type ResolvedRule, resolveRule } from './resolve-rule';
import { change, giveAddresses, noteKept, takeContent } from './rule-content';
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
 * Reads a page by the first of its rules that has the content, and by all that add to it; nothing is thrown, and the copy is as
 * it was where none fits.
 * @param rules - for the page's address, the most special first
 */
export function readByRules(
  page: Page,
  rules: readonly SiteRule[],
  { now, isReviewed }: RuleRun = { now: () => performance.now(), isReviewed: () => false },
): { readonly reading?: RuleReading; readonly reports: readonly RuleReport[] } {
  const reports: RuleReport[] = [];
  const read: FoundRule[] = [];
  const end = now() + PAGE_TIME;
  for (const rule of rules) {
    if (rule.content && read.some(hasContent)) continue;
    const ruleEnd = Math.min(end, now() + RULE_TIME);
    const search = new PlaceSearch(page, () => isReviewed(rule) || now() < ruleEnd);
    const { outcome, resolved } = tryRule(page, rule, search);
    reports.push({ id: rule.id, outcome, problems: search.problems });
    if (resolved) read.push({ rule, resolved });
    if (now() >= end) break;
  }
  return read.length > 0 ? { reading: toReading(page, read), reports } : { reports };
}

interface FoundRule {
  readonly rule: SiteRule;
  readonly resolved: ResolvedRule;
}

const hasContent = ({ rule }: FoundRule) => rule.content !== undefined;

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

/** Of what several rules say, the first counts; what they take out, and what they keep, is all of it. */
function toReading({ document }: Page, read: readonly FoundRule[]): RuleReading {
  const main = read.find(hasContent);
  const rules = read.map(({ resolved }) => resolved);
  const said = withoutUndefined({
    id: main?.rule.id,
    title: firstOf(rules, ({ title }) => title),
    bylines: firstOf(rules, ({ bylines }) => (bylines.length > 0 ? bylines : undefined)),
    published: firstOf(rules, ({ published }) => published),
    source: firstOf(rules, ({ source }) => source),
    related: firstOf(rules, ({ related }) => related) ?? (main && []),
    tags: firstOf(rules, ({ tags }) => tags),
    css: read.map(({ rule }) => rule.css ?? '').join('') || undefined,
    nextPage: firstOf(rules, ({ nextPage }) => nextPage),
    singlePage: firstOf(rules, ({ singlePage }) => singlePage),
  });
  let showKept: RuleReading['showKept'] = () => {};
  return {
    ...said,
    prepare: () => {
      for (const rule of rules) giveAddresses(rule);
      showKept = noteKept(outermost(rules.flatMap(({ keep }) => keep)));
      for (const { rule, resolved } of read) if (!rule.content) change(document.body, resolved);
    },
    ...(main ? { takeContent: () => takeContent(main.resolved) } : {}),
    showKept: (content) => showKept(content),
  };
}

function firstOf<Value>(rules: readonly ResolvedRule[], read: (rule: ResolvedRule) => Value | undefined): Value | undefined {
  for (const rule of rules) {
    const value = read(rule);
    if (value !== undefined) return value;
  }
  return undefined;
}
