import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBars, judgeBars } from './bars';
import { BenchTab } from './bench-tab';
import { DATASETS, readDataset } from './corpus';
import { formatDataset } from './dataset-table';
import { defuddle, limpid, readability } from './extractors';
import { formatLanguages, scoreLanguages } from './language-table';
import { type DatasetRun, runDataset } from './run-dataset';

export interface ExtractOptions {
  readonly corpus: string;
  /** Folder for the predictions; nothing is written without one. */
  readonly out?: string;
  readonly rules: boolean;
  /** Names of datasets; all that the corpus holds without them. */
  readonly datasets: readonly string[];
  /** Leaves the other extractors out. */
  readonly alone: boolean;
  /** Runs of each extractor on a page; the median time is kept. */
  readonly runs: number;
}

/** Runs the extraction bench and prints its tables; returns whether every bar that is enforced was met. */
export async function benchExtraction(options: ExtractOptions): Promise<boolean> {
  const runs = await runDatasets(options);
  console.log(`\n${formatLanguages(scoreLanguages(runs))}`);
  const bars = judgeBars(runs);
  console.log(`\n${formatBars(bars)}`);
  return bars.every(({ met, enforced }) => met || !enforced);
}

/** Runs one dataset after another; each prints its table as soon as it is there. */
async function runDatasets({ corpus, out, rules, datasets, alone, runs }: ExtractOptions): Promise<readonly DatasetRun[]> {
  const extractors = [limpid(rules), ...(alone ? [] : [readability, defuddle])];
  const found = findDatasets(corpus, datasets);
  const tab = await BenchTab.open(extractors, runs);
  const done: DatasetRun[] = [];
  for (const { dataset, pages } of found) {
    const run = await runDataset(tab, corpus, dataset, pages, extractors);
    if (out) writePredictions(out, run);
    console.log(`\n${formatDataset(run)}`);
    done.push(run);
  }
  await tab.close();
  return done;
}

/** @throws where there is nothing to measure: a typing mistake must not pass for a good result */
function findDatasets(corpus: string, wanted: readonly string[]) {
  const names = wanted.length > 0 ? wanted : DATASETS;
  const found = names.flatMap((dataset) => {
    const pages = readDataset(corpus, dataset);
    return pages ? [{ dataset, pages }] : [];
  });
  if (found.length === 0 || (wanted.length > 0 && found.length < wanted.length))
    throw new Error(`${corpus} does not hold ${wanted.join(', ') || 'any dataset'}`);
  return found;
}

function writePredictions(out: string, { dataset, predictions }: DatasetRun): void {
  for (const [name, byId] of Object.entries(predictions)) {
    mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, name, `${dataset}.json`), JSON.stringify(byId, null, 1));
  }
}
