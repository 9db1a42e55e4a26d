import type { SiteRule } from './rule';
import { rule as bannedbook } from './sites/www.bannedbook.org';

/** Every site rule that ships. */
export const SITE_RULES: readonly SiteRule[] = [bannedbook];

const RULES_BY_HOST: ReadonlyMap<string, SiteRule> = new Map(SITE_RULES.flatMap((rule) => rule.hosts.map((host) => [host, rule] as const)));

/** The rule for a host, as it stands in the address. */
export function findRule(host: string): SiteRule | undefined {
  return RULES_BY_HOST.get(host.toLowerCase());
}
