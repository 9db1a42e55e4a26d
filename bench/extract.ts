import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchTab, type Measured } from './bench-tab';
import { type CorpusPage, DATASETS, readDataset, readHtml } from './corpus';
import { defuddle, type Extractor, limpid, readability } from './extractors';
import { scoreTexts } from './score';

export interface ExtractOptions {
  readonly corpus: string;
  /** Folder for the predictions; nothing is written without one. */
  readonly out?: string;
  readonly rules: boolean;
  readonly dataset?: string;
  /** Leaves the other extractors out. */
  readonly alone: boolean;
}

interface DatasetRun {
  readonly pages: readonly CorpusPage[];
  /** By extractor, then by page id. */
  readonly predictions: Readonly<Record<string, Record<string, Measured>>>;
  readonly hung: readonly string[];
  readonly changed: readonly string[];
}

/** Runs the extraction bench and prints its table; returns whether every page was left as it was and none hung. */
export async function benchExtraction(options: ExtractOptions): Promise<boolean> {
  const extractors = [limpid(options.rules), ...(options.alone ? [] : [readability, defuddle])];
  const datasets = DATASETS.filter((name) => !options.dataset || options.dataset.split(',').includes(name));
  let sound = true;
  for (const dataset of datasets) {
    const pages = readDataset(options.corpus, dataset);
    if (!pages) continue;
    const run = await runDataset(options.corpus, dataset, pages, extractors);
    if (options.out) writePredictions(options.out, dataset, run);
    printTable(dataset, run);
    sound &&= run.hung.length === 0 && run.changed.length === 0;
  }
  return sound;
}

async function runDataset(
  corpus: string,
  dataset: string,
  pages: readonly CorpusPage[],
  extractors: readonly Extractor[],
): Promise<DatasetRun> {
  const predictions: Record<string, Record<string, Measured>> = Object.fromEntries(extractors.map(({ name }) => [name, {}]));
  const hung: string[] = [];
  const changed: string[] = [];
  let tab = await BenchTab.open(extractors);
  for (const [index, page] of pages.entries()) {
    showProgress(`${dataset} ${index + 1}/${pages.length}`);
    try {
      const result = await tab.measure(page.url, readHtml(corpus, dataset, page));
      for (const [name, measured] of Object.entries(result.byExtractor)) (predictions[name] ?? {})[page.id] = measured;
      changed.push(...result.changed.filter((name) => name === 'limpid').map(() => page.id));
    } catch (error) {
      hung.push(`${page.id} (${error instanceof Error ? error.message.split('\n')[0] : error})`);
      await tab.close();
      tab = await BenchTab.open(extractors);
    }
  }
  await tab.close();
  showProgress('');
  return { pages, predictions, hung, changed };
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function writePredictions(out: string, dataset: string, { predictions }: DatasetRun): void {
  for (const [name, byId] of Object.entries(predictions)) {
    mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, name, `${dataset}.json`), JSON.stringify(byId, null, 1));
  }
}

function printTable(dataset: string, { pages, predictions, hung, changed }: DatasetRun): void {
  console.log(`\n${dataset} (${pages.length} pages)`);
  console.log('extractor     F1     P      R      empty  ms median  p90    × readability (median of pages)');
  for (const [name, byId] of Object.entries(predictions)) {
    const { f1, precision, recall } = scoreTexts(dataset, pages, byId);
    const times = Object.values(byId).map(({ ms }) => ms);
    const empty = pages.filter(({ id }) => !byId[id]?.text).length;
    const ratios = pages
      .flatMap(({ id }) => [(byId[id]?.ms ?? 0) / (predictions.readability?.[id]?.ms || Number.NaN)])
      .filter(Number.isFinite);
    const cells = [f1, precision, recall].map((value) => value.toFixed(4)).join(' ');
    console.log(
      `${name.padEnd(12)} ${cells}  ${String(empty).padStart(4)}  ${quantile(times, 0.5)} ${quantile(times, 0.9)}  ${quantile(ratios, 0.5)}`,
    );
  }
  for (const page of hung) console.log(`  hung or failed: ${page}`);
  for (const page of changed) console.log(`  changed by limpid: ${page}`);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1).padStart(8);
}
