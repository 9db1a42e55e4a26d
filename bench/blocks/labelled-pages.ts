import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { FEATURE_NAMES, FeatureReader } from '../../src/extraction/block-features';
import type { Block, PageBlocks } from '../../src/extraction/blocks';
import type { PageFacts } from '../../src/extraction/page-facts';
import { type CollectedPage, toPageBlocks } from './collect';
import { type BlockLabels, labelBlocks } from './labels';

/** One page of a corpus, ready to train on and to be scored. */
export interface LabelledPage {
  readonly page: CollectedPage;
  readonly all: PageBlocks;
  readonly labels: BlockLabels;
  /** The blocks that may belong to the article, where each stands among all, and its features. */
  readonly candidates: PageBlocks;
  readonly places: ReadonlyMap<Block, number>;
  readonly rows: readonly ArrayLike<number>[];
}

/** Reads what was collected of a corpus; the project's own pages are kept for testing. */
export function readLabelledPages(file: string, everyBlock = false): readonly LabelledPage[] {
  const pages: CollectedPage[] = deserialize(readFileSync(file));
  return pages.filter(({ dataset, blocks }) => dataset !== 'own' && blocks.length > 0).map((page) => toLabelled(page, everyBlock));
}

/** @param everyBlock - furniture, captions and other articles are candidates too */
function toLabelled(page: CollectedPage, everyBlock: boolean): LabelledPage {
  const all = toPageBlocks(page);
  const places = new Map(all.blocks.map((block, index) => [block, index]));
  const candidates = { ...all, blocks: everyBlock ? all.blocks : all.blocks.filter((_, index) => page.candidates[index]) };
  return { page, all, labels: labelBlocks(page), candidates, places, rows: readRows(candidates, page.facts) };
}

function readRows(candidates: PageBlocks, facts: PageFacts): Float64Array[] {
  const reader = new FeatureReader(candidates, facts);
  return candidates.blocks.map((_, index) => {
    const row = new Float64Array(FEATURE_NAMES.length);
    reader.read(index, row);
    return row;
  });
}
