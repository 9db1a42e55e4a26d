import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { groupBy } from '../../src/core/group-by';
import { formatBars } from '../bars';
import { type CorpusPage, readDataset, readHtml } from '../corpus';
import { clearProgress, showProgress } from '../progress';
import { formatTable } from '../text-table';
import { judgeGrowth, measureGrowth } from './growth';
import { differences, PAGE_STATE, type PageState, USE_PAGE } from './page-state';
import { backgroundOf, enterPage, toggle } from './toggle-page';

/** On each page. */
const TOGGLES = 20;
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

export interface UntouchedOptions {
  /** Folders of corpora, each with the dataset that is taken of it. */
  readonly datasets: readonly (readonly [folder: string, dataset: string])[];
  /** How often the reader is toggled on one page while memory is watched. */
  readonly toggles: number;
}

interface Outcome {
  readonly dataset: string;
  readonly page: CorpusPage;
  readonly opened: number;
  /** What did not come back as it was. */
  readonly changed: readonly string[];
}

/**
 * Sees whether pages come back as they were from being read, over and over, and whether memory does.
 * @returns whether every bar was met
 */
export async function benchUntouched({ datasets, toggles }: UntouchedOptions): Promise<boolean> {
  const browser = await launchChromium();
  const next: { body: Buffer } = { body: Buffer.alloc(0) };
  await serve(browser.page, next);
  const outcomes: Outcome[] = [];
  for (const [folder, dataset] of datasets) {
    const pages = readDataset(folder, dataset);
    if (!pages) throw new Error(`${folder} holds no ${dataset}`);
    for (const [index, page] of pages.entries()) {
      next.body = readHtml(folder, dataset, page);
      outcomes.push({ dataset, page, ...(await togglePage(browser, page.url)) });
      showProgress(dataset, index + 1, pages.length);
    }
    clearProgress();
  }
  await browser.close();
  const median = medianPage(datasets[0] ?? ['', '']);
  const openMedian = async (page: Page) => {
    await serve(page, { body: median.html });
    await open(page, median.url);
  };
  const growth = await measureGrowth(openMedian, toggles);
  const bars = [...judgePages(outcomes), ...judgeGrowth(growth)];
  console.log(`${formatOutcomes(outcomes)}\n\n${formatBars(bars)}`);
  return bars.every(({ met }) => met);
}

/** Answers navigations with the page that is next, and nothing else; its scripts sleep. */
async function serve(page: Page, next: { body: Buffer }): Promise<void> {
  await page.route('**', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    return isPage ? route.fulfill({ headers: PAGE_HEADERS, body: next.body }) : route.abort();
  });
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
}

async function togglePage(browser: ChromiumWithExtension, url: string): Promise<Pick<Outcome, 'opened' | 'changed'>> {
  const { page } = browser;
  await open(page, url);
  const worker = await backgroundOf(browser);
  await enterPage(browser, worker);
  await page.evaluate(USE_PAGE);
  const before = (await page.evaluate(PAGE_STATE)) as PageState;
  const opened = await toggle(worker, TOGGLES);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))'); // media begin to play a little later
  return { opened, changed: differences(before, (await page.evaluate(PAGE_STATE)) as PageState) };
}

/** The page of middle size. */
function medianPage([folder, dataset]: readonly [string, string]): { readonly url: string; readonly html: Buffer } {
  const pages = (readDataset(folder, dataset) ?? []).map((page) => ({ url: page.url, html: readHtml(folder, dataset, page) }));
  const median = pages.sort((a, b) => a.html.length - b.html.length)[Math.floor(pages.length / 2)];
  if (!median) throw new Error(`${folder} holds no ${dataset}`);
  return median;
}

function formatOutcomes(outcomes: readonly Outcome[]): string {
  const rows = [...groupBy(outcomes, ({ dataset }) => dataset)].map(([dataset, all]) => [
    dataset,
    String(all.length),
    String(all.filter(({ opened }) => opened > 0).length),
    String(all.filter(({ changed }) => changed.length > 0).length),
  ]);
  const changed = outcomes.filter((one) => one.changed.length > 0).map((one) => `${one.dataset} ${one.page.id}: ${one.changed.join(', ')}`);
  return [formatTable([['dataset', 'pages', 'read', 'changed'], ...rows]), ...changed].join('\n');
}

function judgePages(outcomes: readonly Outcome[]) {
  const changed = outcomes.filter((one) => one.changed.length > 0).length;
  const read = outcomes.filter(({ opened }) => opened === TOGGLES / 2).length;
  return [
    { name: 'pages changed', asked: 'none', measured: String(changed), met: changed === 0, enforced: true },
    { name: 'pages read every time', asked: 'some', measured: `${read} of ${outcomes.length}`, met: read > 0, enforced: true },
  ];
}
