import { onTabsChanged, openTabs, tryRuleIn } from '../../platform/rule-test';
import type { SiteRule } from '../../rules/rule';
import { findRules, indexRules } from '../../rules/rule-index';
import type { StoredRule } from '../../rules/stored-rule';
import type { RuleTester } from '../../view/rules/RuleTest';

/** The open pages that rules can be tried on, and what the last trial came to. */
export class TestState {
  tabs: RuleTester['tabs'];
  trial: RuleTester['trial'];

  constructor(private readonly show: () => void) {
    onTabsChanged(() => void this.load());
    void this.load();
  }

  async load(): Promise<void> {
    const tabs = await openTabs();
    if (JSON.stringify(tabs) === JSON.stringify(this.tabs)) return;
    this.tabs = tabs;
    this.show();
  }

  /** @param id - the rule's name as it is kept, whose place it takes */
  async try(rule: SiteRule, tabId: number, id: string, own: readonly StoredRule[]): Promise<void> {
    const url = this.tabs?.find((tab) => tab.id === tabId)?.url ?? '';
    const others = own.filter((stored) => stored.enabled && stored.rule.id !== id && stored.rule.id !== rule.id);
    const beside = findRules(indexRules(others.map((stored) => stored.rule)), url);
    this.trial = (await tryRuleIn(tabId, rule, beside)) ?? 'no-access';
    this.show();
    await this.load();
  }

  forget(): void {
    this.trial = undefined;
  }
}
