import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build';
import { ROOT } from '../scripts/run';
import { benchExtraction } from './extract';

const USAGE = `Usage: npm run bench -- extract [--corpus <folder>] [--out <folder>] [--rules off] [--dataset <name>] [--alone]
Without a corpus the project's own pages are measured.`;

async function main(): Promise<boolean> {
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
  if (positionals.join() !== 'extract') throw new Error(USAGE);
  if (!build(['chrome'])) return false;
  const { corpus = join(ROOT, 'bench/corpus'), out, dataset, alone = false } = values;
  return benchExtraction({ corpus, rules: values.rules !== 'off', alone, ...(out ? { out } : {}), ...(dataset ? { dataset } : {}) });
}

main().then(
  (sound) => process.exit(sound ? 0 : 1),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
