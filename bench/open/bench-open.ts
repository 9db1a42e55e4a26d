import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { formatBars } from '../bars';
import { type CorpusPage, DATASETS, readDataset, readHtml } from '../corpus';
import { clearProgress, showProgress } from '../progress';
import { quantile } from '../statistics';
import { formatTable } from '../text-table';
import { buildFloor } from './build-floor';
import { type Opening, openByCommand, openByPopup } from './open-once';

const WAYS = { popup: openByPopup, shortcut: openByCommand };
type Way = keyof typeof WAYS;
type Extension = 'limpid' | 'floor';
type Openings = Record<Way, Record<Extension, Opening[]>>;

/** How many articles of a corpus are opened, evenly spread over it. */
const ARTICLES = 30;
const MOST_TIMES_FLOOR = 1.3;
/** In milliseconds. */
const SLOWEST_MEDIAN = 60;
const LONGEST_TASK = 50;

/**
 * Measures how long a reader takes from the click, or the shortcut, to its first frame, beside the least that a reader
 * does; the two take turns on every article.
 * @param folder - of a corpus
 * @returns whether every bar was met
 */
export async function benchOpen(folder: string, datasets: readonly string[], runs: number): Promise<boolean> {
  const articles = chooseArticles(folder, datasets);
  const pages = new Map(articles.map(({ dataset, page }) => [new URL(page.url).href.replace(/#.*/, ''), readHtml(folder, dataset, page)]));
  const browsers = { floor: await launchChromium({ extension: await buildFloor() }), limpid: await launchChromium() };
  for (const { page } of Object.values(browsers)) await servePages(page, pages);
  const openings = await openAll([...pages.keys()], browsers, runs);
  for (const { close } of Object.values(browsers)) await close();
  const bars = (Object.keys(WAYS) as Way[]).flatMap((way) => judge(way, openings[way]));
  console.log(`${formatOpenings(openings)}\n\n${formatBars(bars)}`);
  return bars.every(({ met }) => met);
}

/** Serves the articles from memory, without scripts and whatever they load. */
async function servePages(page: Page, bodies: ReadonlyMap<string, Buffer>): Promise<void> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  await page.route('**', (route) => {
    const body = route.request().resourceType() === 'document' ? bodies.get(route.request().url()) : undefined;
    return body ? route.fulfill({ headers, body }) : route.abort();
  });
}

function chooseArticles(folder: string, datasets: readonly string[]): { readonly dataset: string; readonly page: CorpusPage }[] {
  const all = (datasets.length > 0 ? datasets : DATASETS).flatMap((dataset) =>
    (readDataset(folder, dataset) ?? []).filter(({ url }) => url.startsWith('http')).map((page) => ({ dataset, page })),
  );
  if (all.length === 0) throw new Error(`${folder} holds no pages`);
  const step = Math.max(1, all.length / ARTICLES);
  return Array.from({ length: Math.min(ARTICLES, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

async function openAll(urls: readonly string[], browsers: Record<Extension, ChromiumWithExtension>, runs: number): Promise<Openings> {
  const openings: Openings = { popup: { limpid: [], floor: [] }, shortcut: { limpid: [], floor: [] } };
  for (const [index, url] of urls.entries()) {
    for (const way of Object.keys(WAYS) as Way[]) {
      const turns = index % 2 === 0 ? (['floor', 'limpid'] as const) : (['limpid', 'floor'] as const);
      for (const extension of turns) openings[way][extension].push(await openMedian(WAYS[way], browsers[extension], url, runs));
    }
    showProgress('articles', index + 1, urls.length);
  }
  clearProgress();
  return openings;
}

/** Each time on a page that is loaded anew; the median of the runs. */
async function openMedian(
  open: (browser: ChromiumWithExtension) => Promise<Opening>,
  browser: ChromiumWithExtension,
  url: string,
  runs: number,
): Promise<Opening> {
  const openings: Opening[] = [];
  for (let run = 0; run < runs; run++) {
    await browser.page.goto(url, { waitUntil: 'load' });
    openings.push(await open(browser));
  }
  return { time: median(openings, 'time'), longestTask: median(openings, 'longestTask') };
}

const median = (openings: readonly Opening[], key: keyof Opening) =>
  quantile(
    openings.map((one) => one[key]),
    0.5,
  );

function formatOpenings(openings: Openings): string {
  const rows = (Object.keys(WAYS) as Way[]).flatMap((way) =>
    (['floor', 'limpid'] as const).map((extension) => {
      const all = openings[way][extension];
      const times = all.map(({ time }) => time);
      return [way, extension, ...[0.5, 0.9].map((share) => quantile(times, share).toFixed(1)), median(all, 'longestTask').toFixed(0)];
    }),
  );
  return formatTable([['by', 'extension', 'median ms', 'p90 ms', 'longest task ms'], ...rows]);
}

function judge(way: Way, { limpid, floor }: Record<Extension, Opening[]>) {
  const time = median(limpid, 'time');
  const times = time / median(floor, 'time');
  const task = median(limpid, 'longestTask');
  const bar = (name: string, limit: number, value: number, digits: number) => ({
    name: `${way}: ${name}`,
    asked: `≤ ${limit}`,
    measured: value.toFixed(digits),
    met: value <= limit,
    enforced: true,
  });
  return [
    bar('times the floor', MOST_TIMES_FLOOR, times, 2),
    bar('median ms', SLOWEST_MEDIAN, time, 1),
    bar('longest task on a median page, ms', LONGEST_TASK, task, 0),
  ];
}
