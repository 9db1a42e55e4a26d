import browser from 'webextension-polyfill';
import { hostsAround } from '../rules/hosts-around';

/** Before the host, in the keys of the person's rules: what a page needs is read without all the others. */
export const RULE_PREFIX = 'rules:';

/** The keys of the rules that may be for a host. */
export const ruleKeysAt = (host: string): string[] => hostsAround(host).map((one) => RULE_PREFIX + one);

/** Whether the person has rules that may be for a host; storage that cannot be read has none. */
export async function hasRulesAt(host: string): Promise<boolean> {
  const stored = await browser.storage.local.get(ruleKeysAt(host)).catch(() => ({}));
  return Object.keys(stored).length > 0;
}
