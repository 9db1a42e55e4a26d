import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { build } from 'vite';
import { ROOT } from '../../scripts/run';
import { BenchTab } from '../bench-tab';
import { DATASETS, type Expected, readDataset, readHtml } from '../corpus';

/** The blocks of one page, one row of features each. */
export interface BlockPage {
  readonly dataset: string;
  readonly id: string;
  readonly host: string;
  readonly lang: string;
  readonly expected: Expected;
  readonly texts: readonly string[];
  readonly rows: readonly Float32Array[];
  /** 1 for blocks inside a caption: they are shown, but are no text. */
  readonly captions: readonly number[];
}

/** Reads the blocks of every page of a corpus in Chromium and keeps them in a file. */
export async function collectBlocks(corpus: string, file: string): Promise<void> {
  const source = await bundlePageScript();
  const tab = await BenchTab.open([{ name: 'blocks', source, extract: 'limpidBlocks()', adapter: '(value) => value' }], 1);
  const pages: BlockPage[] = [];
  for (const dataset of DATASETS) {
    for (const page of readDataset(corpus, dataset) ?? []) {
      const result = await tab.measure(page.url, readHtml(corpus, dataset, page)).catch(() => undefined);
      const found = result?.byExtractor.blocks as unknown as { texts: string[]; rows: number[][]; captions: number[] } | undefined;
      if (!found?.rows) continue;
      const { id, lang, expected } = page;
      pages.push({
        dataset,
        id,
        lang,
        expected,
        host: new URL(page.url).hostname,
        ...found,
        rows: found.rows.map((row) => Float32Array.from(row)),
      });
    }
    console.log(`${dataset}: ${pages.length} pages so far`);
  }
  await tab.close();
  writeFileSync(file, serialize(pages));
}

async function bundlePageScript(): Promise<string> {
  const entry = join(ROOT, 'bench/blocks/page-script.ts');
  const lib = { entry, formats: ['iife' as const], name: 'limpidBlocksScript' };
  const result = await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the page script did not build');
  return output.output[0].code;
}
