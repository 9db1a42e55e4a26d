import type { TabError } from '../core/page-failure';
import type { Result } from '../core/result';
import type { TabRequest, TabRequestName, TabResponse } from '../messaging/protocol';
import { askTab as askTabWith } from '../platform/tabs';
import { SHIPPED_HOSTS } from '../rules/shipped-hosts';

/** Asks a tab; what reads by site rules comes along where its host has one that ships. */
export function askTab<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
): Promise<Result<TabResponse<Name>, TabError>> {
  return askTabWith(tabId, request, (url) => URL.canParse(url) && SHIPPED_HOSTS.includes(new URL(url).hostname));
}
