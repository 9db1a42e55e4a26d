import type { MessageKey } from '../../core/message-key';
import type { SiteRule } from '../../rules/rule';
import { hostsOf, type StoredRule } from '../../rules/stored-rule';
import { formatNumber, translateCount } from '../plural';
import type { Translate } from '../translation';

/** Fields that are named by what they find. */
const FOUND = [
  ['content', 'rule_text'],
  ['title', 'rule_title'],
  ['byline', 'rule_author'],
  ['published', 'rule_date'],
  ['source', 'rule_source'],
  ['tags', 'rule_tags'],
  ['lazy', 'rule_pictures'],
] as const satisfies readonly (readonly [keyof SiteRule, MessageKey])[];

/** Hosts that are named; of more only how many. */
const MOST_HOSTS = 2;

/** What a rule does, in plain words: “finds text and title; hides 2 kinds of blocks”. */
export function describeRule(rule: SiteRule, t: Translate): string {
  const found = FOUND.filter(([name]) => rule[name] !== undefined).map(([, key]) => t(key));
  const hidden = (rule.remove?.length ?? 0) + (rule.removeText?.length ?? 0);
  const kept = rule.keep?.length ?? 0;
  const parts = [
    ...(found.length > 0 ? [t('rule_finds', listFormat(t('ui_language')).format(found))] : []),
    ...(hidden > 0 ? [translateCount(t, 'rule_hides', hidden, formatNumber(hidden, t))] : []),
    ...(kept > 0 ? [translateCount(t, 'rule_keeps', kept, formatNumber(kept, t))] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('rule_other');
}

/** The sites that a rule is for: “harbour.example and 2 more”. */
export function sitesOf(rule: SiteRule, t: Translate): string {
  const hosts = [...new Set(hostsOf(rule).map(withoutWww))].map((host) => host || t('rule_everywhere'));
  const more = hosts.length - MOST_HOSTS;
  const named = hosts.slice(0, MOST_HOSTS).join(', ');
  return more > 0 ? `${named} ${translateCount(t, 'rule_more_sites', more, formatNumber(more, t))}` : named;
}

/** Where a rule of the person is from. */
export function originOf({ origin, file }: StoredRule, t: Translate): string {
  if (origin === 'picked') return t('rule_picked');
  return origin === 'written' || file === undefined ? t('rule_written') : t('rule_imported', isolated(file));
}

/** A name keeps its own direction in a sentence that runs the other way. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Rules by their sites, as people look for them. */
export function bySite<Rule extends { readonly rule: SiteRule }>(rules: readonly Rule[]): Rule[] {
  const keyed = rules.map((one) => ({ one, key: siteKey(one.rule) }));
  return keyed.toSorted((first, second) => (first.key < second.key ? -1 : 1)).map(({ one }) => one);
}

const keys = new WeakMap<SiteRule, string>();

function siteKey(rule: SiteRule): string {
  const key = keys.get(rule) ?? `${withoutWww(hostsOf(rule)[0] ?? '')} ${rule.id}`;
  keys.set(rule, key);
  return key;
}

/** Does a rule answer to what is searched for? By its name, its sites and its file. */
export function isFound({ rule, file }: Pick<StoredRule, 'rule' | 'file'>, query: string): boolean {
  const text = [rule.id, ...rule.match, file ?? ''].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const withoutWww = (host: string) => host.replace(/^www\./, '');

const formats = new Map<string, Intl.ListFormat>();

function listFormat(language: string): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format;
}
