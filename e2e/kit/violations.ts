import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What of axe's rules is asked; all of them without it. */
export interface AxeRules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe finds in a page, or in a part of it. Without legacy mode it opens a tab of its own, under which the popup closes. */
export async function violations(
  page: Page,
  include?: string | { readonly fromShadowDom: [string, string] },
  rules: AxeRules = {},
): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules.only) builder.withRules([...rules.only]);
  else if (rules.without) builder.disableRules([...rules.without]);
  const { violations, passes } = await (include ? builder.include(include) : builder).analyze();
  expect(passes.length).toBeGreaterThan(rules.only ? 0 : 5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
