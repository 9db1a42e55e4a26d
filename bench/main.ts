import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build';
import { ROOT } from '../scripts/run';
import { collectBlocks } from './blocks/collect';
import { trainBlocks } from './blocks/train';
import { benchExtraction } from './extract';

const USAGE = `Usage:
  npm run bench -- extract [--corpus <folder>] [--out <folder>] [--rules off] [--dataset <names>] [--alone]
    Measures extraction beside Readability and Defuddle; without a corpus, on the project's own pages.
  npm run bench -- blocks --corpus <folder> [--out <file>]
    Collects the blocks of a corpus into <file>, unless it is there, cross-validates the block classifier and writes
    the model of all pages into src/extraction/block-model.ts.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    rules: { type: 'string' },
    dataset: { type: 'string' },
    alone: { type: 'boolean' },
  },
});

async function extract(): Promise<boolean> {
  if (!build(['chrome'])) return false;
  const { corpus = join(ROOT, 'bench/corpus'), out, dataset, alone = false } = values;
  return benchExtraction({ corpus, rules: values.rules !== 'off', alone, ...(out ? { out } : {}), ...(dataset ? { dataset } : {}) });
}

async function blocks(): Promise<boolean> {
  const { corpus, out = join(ROOT, '.cache/blocks.bin') } = values;
  if (!corpus) throw new Error(USAGE);
  if (!existsSync(out)) await collectBlocks(corpus, out);
  trainBlocks(out);
  return true;
}

const command = { extract, blocks }[positionals.join()];
if (!command) {
  console.error(USAGE);
  process.exit(1);
}
process.exit((await command()) ? 0 : 1);
