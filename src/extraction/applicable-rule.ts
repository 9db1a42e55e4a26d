import { findRule } from '../rules/registry';
import type { SiteRule } from '../rules/rule';
import type { Page } from './page';

/** A rule whose content the page does not have is out of date or meant for other pages of the site. */
export function findApplicableRule(page: Page): SiteRule | undefined {
  const rule = findRule(page.host);
  return rule && page.document.querySelector(rule.content) ? rule : undefined;
}
