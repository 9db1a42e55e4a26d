import browser from 'webextension-polyfill';
import type { SiteRule } from '../rules/rule';
import type { RuleTrial } from '../rules/rule-trial';

/** An open page that may be looked at. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** In this order: what tries rules asks for what reads pages. */
const SCRIPTS = ['/entrypoints/extraction.js', '/entrypoints/rule-test.js'];

/** The open pages whose button was pressed: browsers tell the address of no others, and let nobody into them. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  return tabs.flatMap(({ id, title = '', url = '' }) => (id !== undefined && /^https?:/.test(url) ? [{ id, title, url }] : []));
}

/** Calls back when other pages may be open, or looked at, than before. */
export function onTabsChanged(callback: () => void): void {
  browser.tabs.onUpdated.addListener(callback);
  browser.tabs.onRemoved.addListener(callback);
  addEventListener('focus', callback);
  document.addEventListener('visibilitychange', callback);
}

/**
 * Tries a rule on an open page, which stays as it is.
 * @param others - the other rules of the person that are for the page
 * @returns undefined where Limpid may not look at the page
 */
export async function tryRuleIn(tabId: number, rule: SiteRule, others: readonly SiteRule[]): Promise<RuleTrial | undefined> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: SCRIPTS });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (tried: unknown, beside: unknown) =>
        (globalThis as { limpidTryRule?: (...rules: unknown[]) => unknown }).limpidTryRule?.(tried, beside),
      args: [rule, others],
    });
    return answer?.result as RuleTrial | undefined;
  } catch {
    return undefined;
  }
}
