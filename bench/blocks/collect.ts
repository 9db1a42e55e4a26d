import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { build } from 'vite';
import { ROOT } from '../../scripts/run';
import type { Block, Holder, PageBlocks } from '../../src/extraction/blocks';
import type { PageFacts } from '../../src/extraction/page-facts';
import { BenchTab } from '../bench-tab';
import { DATASETS, type Expected, readDataset, readHtml } from '../corpus';

/** What the page script reads off a page: holders and blocks as plain data, elements named by their index. */
interface ReadPage {
  readonly facts: PageFacts;
  readonly holders: readonly (Omit<Holder, 'element' | 'parent'> & { readonly parent: number })[];
  readonly blocks: readonly (Omit<Block, 'texts' | 'holder'> & { readonly holder: number })[];
  /** Whether each block may belong to the article: no furniture, no caption, no other article. */
  readonly candidates: readonly boolean[];
  /** Whether each block is a caption: it is shown, but is no text. */
  readonly captions: readonly boolean[];
  /** Whether Readability keeps each block. */
  readonly kept: readonly boolean[];
}

/** One page of a corpus and what was read off it. */
export interface CollectedPage extends ReadPage {
  readonly dataset: string;
  readonly id: string;
  readonly host: string;
  readonly lang: string;
  readonly expected: Expected;
}

/** Reads the blocks of every page of a corpus in Chromium and keeps them in a file. */
export async function collectBlocks(corpus: string, file: string): Promise<void> {
  const source = await bundlePageScript();
  const tab = await BenchTab.open([{ name: 'blocks', source, extract: 'limpidBlocks()', adapter: '(value) => value' }], 1);
  const pages: CollectedPage[] = [];
  for (const dataset of DATASETS) {
    for (const page of readDataset(corpus, dataset) ?? []) {
      const result = await tab.measure(page.url, readHtml(corpus, dataset, page)).catch(() => undefined);
      const read = result?.byExtractor.blocks as unknown as ReadPage | undefined;
      const { id, lang, expected } = page;
      if (read?.blocks) pages.push({ dataset, id, lang, expected, host: new URL(page.url).hostname, ...read });
    }
    console.log(`${dataset}: ${pages.length} pages so far`);
  }
  await tab.close();
  writeFileSync(file, serialize(pages));
}

/** The blocks of a page as the features want them, without the elements. */
export function toPageBlocks({ holders, blocks }: ReadPage): PageBlocks {
  const built: Holder[] = [];
  for (const { parent, ...holder } of holders) built.push({ ...holder, parent: built[parent] } as Holder);
  return {
    holders: built,
    blocks: blocks.map(({ holder, ...block }) => ({ ...block, holder: built[holder] as Holder, texts: [] })),
    passed: [],
    isCut: false,
  };
}

async function bundlePageScript(): Promise<string> {
  const entry = join(ROOT, 'bench/blocks/page-script.ts');
  const lib = { entry, formats: ['iife' as const], name: 'limpidBlocksScript' };
  const result = await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the page script did not build');
  return output.output[0].code;
}
