import { expect } from '@playwright/test';
import { AXE } from './axe-source';
import type { FirefoxWithExtension } from './firefox';
import { until } from './until';

/** What axe finds in the popup, or in the tab in front, or in what is told of it: a selector, or selectors through shadow roots. */
export async function violations(
  firefox: FirefoxWithExtension,
  view: 'inPopup' | 'inTab',
  include: string | { readonly fromShadowDom: readonly string[] } = 'html',
): Promise<string[]> {
  const run = (script: string) => firefox[view](inWorldOfPage(script));
  if ((await run('typeof axe')) === 'undefined') await run(`${AXE};0`);
  await run(
    `axeFound = ''; axe.run({ include: [${JSON.stringify(include)}] }, { resultTypes: ['violations'] }).then(${TELL}, (error) => { axeFound = JSON.stringify([error, 0]); });0`,
  );
  const [found, passes] = JSON.parse(String(await until(() => run('axeFound')))) as [string[], number];
  expect(passes).toBeGreaterThan(5);
  return found;
}

const TELL = `({ violations, passes }) => {
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  axeFound = JSON.stringify([found, passes.length]);
}`;

/** As the page's own script, which no policy of the page keeps out. */
function inWorldOfPage(script: string): string {
  return `const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox(${JSON.stringify(script.replaceAll('axeFound', 'window.axeFound'))}, world);`;
}
