import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds in a page, or in a part of it. Without legacy mode it opens a tab of its own, under which the popup closes. */
export async function violations(
  page: Page,
  include?: string | { readonly fromShadowDom: [string, string] },
  { without = [] }: { readonly without?: string | string[] } = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).disableRules(without);
  const { violations, passes } = await (include ? builder.include(include) : builder).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
