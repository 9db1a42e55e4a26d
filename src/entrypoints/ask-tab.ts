import type { TabError } from '../core/page-failure';
import type { Result } from '../core/result';
import type { TabRequest, TabRequestName, TabResponse } from '../messaging/protocol';
import { askTab as askTabWith } from '../platform/tabs';
import { SITE_RULES } from '../rules/registry';
import { hasRuleForHost, indexRules } from '../rules/rule-index';

const index = indexRules(SITE_RULES);

/** Asks a tab; what reads by site rules comes along where its host has one. */
export function askTab<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
): Promise<Result<TabResponse<Name>, TabError>> {
  return askTabWith(tabId, request, (url) => hasRuleForHost(index, url));
}
