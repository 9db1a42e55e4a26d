import { expect, type Page } from '@playwright/test';
import { AXE } from './axe-source';

/** What of axe's rules is asked; all of them without it. */
export interface AxeRules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * What axe finds in a page, or in a part of it. Only what it found comes back: to carry what it passed between processes
 * took ten times as long as axe itself.
 */
export async function violations(
  page: Page,
  include: string | { readonly fromShadowDom: readonly string[] } = 'html',
  { only, without = [] }: AxeRules = {},
): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(`${AXE};0`);
  const options = {
    resultTypes: ['violations'],
    ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const { found, passes } = (await page.evaluate(
    `axe.run({ include: [${JSON.stringify(include)}] }, ${JSON.stringify(options)}).then(({ violations, passes }) => ({
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
      passes: passes.length,
    }))`,
  )) as { found: string[]; passes: number };
  expect(passes).toBeGreaterThan(only ? 0 : 5);
  return found;
}
