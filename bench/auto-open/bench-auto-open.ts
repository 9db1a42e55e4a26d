import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/run';
import { MIN_LENGTH } from '../../src/settings/auto-open';
import { type Bar, formatBars } from '../bars';
import { BenchTab, type Measured } from '../bench-tab';
import { readDataset, readHtml } from '../corpus';
import type { Extractor } from '../extractors';
import { clearProgress, showProgress } from '../progress';
import { quantile } from '../statistics';
import { formatNumber, formatPercent, formatTable } from '../text-table';
import { inventPages } from './invented-pages';

/** Those whose pages are articles under their true addresses; `readability` has names instead. */
const CORPORA = ['scrapinghub', 'trafilatura', 'fundus', 'magichtml', 'newspaper'] as const;
/** Most pages of a dataset, spread evenly over it. */
const MOST_PAGES = 60;

interface Opened {
  readonly name: string;
  readonly pages: number;
  readonly opened: number;
  /** Of the decision alone, in milliseconds, on a page that runs it for the first time. */
  readonly times: readonly number[];
  /** Pages on which it went the wrong way. */
  readonly wrong: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly url: string;
  readonly html: () => Buffer;
}

/**
 * Counts the pages whose reader would open by itself: the project's invented articles and lists, and the articles of a corpus.
 * @returns whether the bars of the invented pages are met
 */
export async function benchAutoOpen(corpus: string | undefined): Promise<boolean> {
  const tab = await BenchTab.open([await decision(), await opening()], 1);
  const count = (name: string, pages: readonly Candidate[], should: boolean) => countOpened(tab, name, pages, should);
  const invented = (isArticle: boolean) => inventPages().filter((page) => page.isArticle === isArticle);
  const asCandidates = (isArticle: boolean) => invented(isArticle).map((page) => ({ ...page, html: () => Buffer.from(page.html) }));
  const articles = await count('own articles', asCandidates(true), true);
  const lists = await count('own lists', asCandidates(false), false);
  const rows: Opened[] = [articles, lists];
  for (const dataset of corpus ? CORPORA : []) rows.push(await count(dataset, sample(corpus ?? '', dataset), true));
  await tab.close();
  console.log(`\n${formatOpened(rows)}\n\n${formatBars(judge(articles, lists, rows.slice(2)))}`);
  return judge(articles, lists, rows.slice(2)).every(({ met, enforced }) => met || !enforced);
}

function sample(corpus: string, dataset: string): readonly Candidate[] {
  const pages = readDataset(corpus, dataset) ?? [];
  const step = Math.max(1, pages.length / MOST_PAGES);
  const chosen = pages.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map((page) => ({ id: page.id, url: page.url, html: () => readHtml(corpus, dataset, page) }));
}

async function countOpened(tab: BenchTab, name: string, pages: readonly Candidate[], should: boolean): Promise<Opened> {
  const times: number[] = [];
  const wrong: string[] = [];
  let [opened, loaded] = [0, 0];
  for (const [index, { id, url, html }] of pages.entries()) {
    showProgress(name, index + 1, pages.length);
    const result = await tab.measure(url, html()).catch(() => undefined); // a page that does not load is not counted
    if (!result) continue;
    const { byExtractor } = result;
    loaded += 1;
    const opens = byExtractor.opening?.text === 'opens';
    opened += opens ? 1 : 0;
    times.push((byExtractor.decision as Measured).ms);
    if (opens !== should) wrong.push(id);
  }
  clearProgress();
  return { name, pages: loaded, opened, times, wrong };
}

const share = ({ opened, pages }: Opened) => opened / pages;

function formatOpened(rows: readonly Opened[]): string {
  const cells = rows.map((row) => [
    row.name,
    String(row.pages),
    formatPercent(share(row)),
    formatNumber(quantile(row.times, 0.5)),
    formatNumber(quantile(row.times, 0.9)),
  ]);
  const wrong = rows.filter((row) => row.wrong.length > 0).map((row) => `${row.name}, not as a person would: ${row.wrong.join(' ')}`);
  return [formatTable([['pages', '', 'open', 'median ms', 'p90 ms'], ...cells]), ...wrong].join('\n');
}

function judge(articles: Opened, lists: Opened, corpus: readonly Opened[]): readonly Bar[] {
  const sum = (of: (row: Opened) => number) => corpus.reduce((total, row) => total + of(row), 0);
  const all = sum(({ opened }) => opened) / sum(({ pages }) => pages);
  return [
    { name: 'own articles', asked: '≥ 95 %', measured: formatPercent(share(articles)), met: share(articles) >= 0.95, enforced: true },
    { name: 'own lists', asked: '≤ 1 %', measured: formatPercent(share(lists)), met: share(lists) <= 0.01, enforced: true },
    ...(corpus.length > 0 ? [{ name: 'corpus', asked: '≥ 95 %', measured: formatPercent(all), met: all >= 0.95, enforced: false }] : []),
  ];
}

const adapter = '(opens) => ({ text: opens ? "opens" : "" })';

async function decision(): Promise<Extractor> {
  return { name: 'decision', source: await bundle(), extract: 'limpidLooksLikeArticle()', adapter };
}

/** The decision, and then the article that the reader would show. */
async function opening(): Promise<Extractor> {
  const source = readFileSync(join(ROOT, 'dist/chrome/entrypoints/extraction.js'), 'utf8');
  const isLong = `((reading) => reading.ok && reading.value.textLength >= ${MIN_LENGTH})(limpidPageReader.readPage())`;
  return { name: 'opening', source, extract: `limpidLooksLikeArticle() && ${isLong}`, adapter };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: join(ROOT, 'bench/auto-open/page-script.ts'), formats: ['iife'], name: 'limpid' } },
  });
  const [bundled] = Array.isArray(built) ? built : [built];
  if (!bundled || !('output' in bundled)) throw new Error('the page script was not bundled');
  return `${bundled.output[0].code}\n0`;
}
