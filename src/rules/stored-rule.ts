import { parseMatchPattern } from './match-pattern';
import { parseRule } from './parse-rules';
import type { SiteRule } from './rule';

/** How a rule of the person came about. */
export const RULE_ORIGINS = ['picked', 'written', 'imported'] as const;
export type RuleOrigin = (typeof RULE_ORIGINS)[number];

/** A rule of the person: made by pointing, written, or taken from a file. */
export interface StoredRule {
  readonly rule: SiteRule;
  readonly enabled: boolean;
  readonly origin: RuleOrigin;
  /** The file an imported rule is from. */
  readonly file?: string;
}

/** Reads what storage held; what is not in order is left out. */
export function parseStoredRules(json: unknown): StoredRule[] {
  return Array.isArray(json) ? json.flatMap(parseStoredRule) : [];
}

function parseStoredRule(json: unknown): StoredRule[] {
  const stored = (typeof json === 'object' ? json : undefined) as Partial<Record<keyof StoredRule, unknown>> | undefined;
  const { rule } = parseRule(stored?.rule);
  if (!rule) return [];
  const origin = RULE_ORIGINS.find((one) => one === stored?.origin) ?? 'written';
  const { file } = stored ?? {};
  return [{ rule, enabled: stored?.enabled !== false, origin, ...(typeof file === 'string' ? { file } : {}) }];
}

/** The hosts whose pages a rule may be for; '' stands for every host. */
export function hostsOf({ match }: SiteRule): string[] {
  return [...new Set(match.flatMap((pattern) => parseMatchPattern(pattern)?.host ?? []))];
}
