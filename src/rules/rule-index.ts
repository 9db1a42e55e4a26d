import { hostsAround } from './hosts-around';
import { type Address, type MatchPattern, parseAddress, parseMatchPattern } from './match-pattern';
import type { SiteRule } from './rule';

/** Rules by host, so that an address is asked of those few alone that can be for it. */
export interface RuleIndex {
  /** By the host of a pattern; '' holds the rules for every host. */
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  readonly rule: SiteRule;
  readonly pattern: MatchPattern;
}

/** Sorts rules by the hosts of their patterns. */
export function indexRules(rules: readonly SiteRule[]): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  for (const rule of rules) {
    for (const match of rule.match) {
      const pattern = parseMatchPattern(match);
      if (!pattern) continue;
      const entries = byHost.get(pattern.host);
      if (entries) entries.push({ rule, pattern });
      else byHost.set(pattern.host, [{ rule, pattern }]);
    }
  }
  return { byHost };
}

/**
 * Finds the rules that an address may be read by, the most special first: a rule for the host itself before one for a
 * domain around it, that before one for every host; then the longer path, then a rule that asks more of the page, then the
 * name. The order in which rules were given tells nothing.
 */
export function findRules({ byHost }: RuleIndex, url: string): readonly SiteRule[] {
  const address = parseAddress(url);
  if (!address) return [];
  const found = hostsAround(address.host).flatMap((host) => (byHost.get(host) ?? []).filter((entry) => fits(entry, host, address)));
  if (found.length < 2) return found.map(({ rule }) => rule);
  return [...new Set(found.toSorted((one, other) => compare(one, other, address.host)).map(({ rule }) => rule))];
}

function fits({ rule, pattern }: Entry, host: string, address: Address): boolean {
  if (!pattern.isWild && host !== address.host) return false;
  return pattern.fits(address) && !rule.exclude?.some((exclude) => isAt(exclude, address));
}

function isAt(match: string, address: Address): boolean {
  const pattern = parseMatchPattern(match);
  if (!pattern) return false;
  const { host, isWild } = pattern;
  const isHost = host === '' || host === address.host || (isWild && address.host.endsWith(`.${host}`));
  return isHost && pattern.fits(address);
}

function compare(one: Entry, other: Entry, host: string): number {
  return (
    Number(isExact(other, host)) - Number(isExact(one, host)) ||
    other.pattern.host.length - one.pattern.host.length ||
    other.pattern.weight - one.pattern.weight ||
    Object.keys(other.rule.when ?? {}).length - Object.keys(one.rule.when ?? {}).length ||
    (one.rule.id < other.rule.id ? -1 : 1)
  );
}

const isExact = ({ pattern }: Entry, host: string) => !pattern.isWild && pattern.host === host;
