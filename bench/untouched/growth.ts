import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../e2e/kit/chromium';
import { formatPercent } from '../text-table';
import { backgroundOf, enterPage, toggle } from './toggle-page';

/** What the page's process holds after its garbage was collected. */
type Memory = Readonly<Record<'JS heap' | 'documents' | 'nodes' | 'listeners', number>>;

export interface Growth {
  readonly toggles: number;
  readonly before: Memory;
  readonly after: Memory;
}

/** Share by which memory may grow. */
const MOST_GROWTH = 0.01;
/** What is made once is there after so many toggles. */
const WARM_UP = 40;
/** Code that is compiled the better the more it runs would be weighed as well: it is interpreted. */
const JS_FLAGS = '--jitless';
/** A connection's messages carry so many toggles at most; garbage is collected some times, as finalizers free more. */
const BATCH = 100;
const COLLECTIONS = 5;

/**
 * Toggles the reader in a browser of its own and weighs what stays in memory.
 * @param openPage - shows the page that is read
 */
export async function measureGrowth(openPage: (page: Page) => Promise<void>, toggles: number): Promise<Growth> {
  const browser = await launchChromium({ jsFlags: JS_FLAGS });
  await openPage(browser.page);
  const worker = await backgroundOf(browser);
  await enterPage(browser, worker);
  const cdp = await browser.context.newCDPSession(browser.page);
  await cdp.send('Performance.enable');
  const toggleMany = async (times: number) => {
    for (let done = 0; done < times; done += BATCH) await toggle(worker, Math.min(BATCH, times - done));
  };
  await toggleMany(WARM_UP);
  const before = await weigh(cdp);
  await toggleMany(toggles);
  const after = await weigh(cdp);
  await browser.close();
  return { toggles, before, after };
}

async function weigh(cdp: CDPSession): Promise<Memory> {
  for (let time = 0; time < COLLECTIONS; time++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { 'JS heap': heap, documents, nodes, listeners: jsEventListeners };
}

export function judgeGrowth({ toggles, before, after }: Growth) {
  return (Object.keys(before) as (keyof Memory)[]).map((name) => {
    const share = after[name] / before[name] - 1;
    return {
      name: `${name} after ${toggles} toggles`,
      asked: `< +${formatPercent(MOST_GROWTH)}`,
      measured: `${before[name]} → ${after[name]}, ${formatPercent(share)}`,
      met: share < MOST_GROWTH,
      enforced: true,
    };
  });
}
