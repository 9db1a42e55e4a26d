import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build';
import { ROOT } from '../scripts/run';
import { benchAutoOpen } from './auto-open/bench-auto-open';
import { ablate } from './blocks/ablate';
import { collectBlocks } from './blocks/collect';
import { trainBlocks } from './blocks/train';
import { benchCopy } from './copy/bench-copy';
import { benchEntities } from './entities/bench-entities';
import { benchTarget } from './entities/bench-target';
import { benchExtraction } from './extract';
import { benchFormats } from './formats/bench-formats';
import { benchNavigation } from './navigation/bench-navigation';
import { benchOpen } from './open/bench-open';
import { benchStorage } from './storage/bench-storage';
import { benchTags } from './tags/bench-tags';
import { benchUntouched } from './untouched/bench-untouched';

const USAGE = `Usage:
  npm run bench -- extract [--corpus <folder>] [--out <folder>] [--rules off] [--dataset <names>] [--runs <n>] [--alone]
    Measures extraction beside Readability and Defuddle; without a corpus, on the project's own pages.
    Predictions go to <out>/<extractor>/<dataset>.json. --dataset takes names with commas between them; --runs 1
    measures once instead of three times, and --alone leaves the others out: quick, for texts rather than times.
  npm run bench -- blocks --corpus <folder> [--out <file>] [--ablate]
    Collects the blocks of a corpus into <file>, unless it is there, cross-validates the block classifier and writes
    the model of all pages into src/extraction/block-model.ts. --ablate prints what each stage gives instead.
  npm run bench -- tags --corpus <folder>
    Measures the page's own tags on the pages that are annotated with tags, or as having none.
  npm run bench -- entities [--data <folders or files>] [--target <page>] [--verbose]
    Finds the entities of labelled articles, the project's own without --data, or of a saved page whose names are in
    bench/corpus/entities/target.json. --data takes paths with commas between them; --verbose names what is wrong.
  npm run bench -- open [--corpus <folder>] [--dataset <names>] [--runs <n>]
    Measures the time from the click, and from the shortcut, to the reader's first frame, beside the least that a reader
    does, on 30 articles of a corpus; without one, on the project's own pages.
  npm run bench -- auto-open [--corpus <folder>]
    Counts the pages whose reader opens by itself on sites where that is on: of the invented articles and lists, and of the
    articles of a corpus, up to 60 a dataset.
  npm run bench -- formats [--corpus <folder>] [--out <folder>]
    Writes every article of the project's own pages, and of a corpus' \`readability\`, as Markdown, and compares what a renderer
    makes of that; and as an e-book, which \`epubcheck\` checks where it is installed. Books go to <out>.
  npm run bench -- copy
    Measures the time from the press of *Copy text* to *Copied*, for an article of 10,000 words, in every format.
  npm run bench -- untouched [--corpus <folder>] [--dataset <names>] [--toggles <n>] [--built]
    Opens and closes the reader over and over on the project's own pages, and on those of a corpus, its \`readability\` without
    --dataset, compares all that could be noticed of each page, and watches memory over 1,000 toggles of one. --built takes the
    build that is there.
  npm run bench -- storage [--states <n>] [--built]
    Opens the reader, and now and then popup, options and rules, in 500 states of storage that an accident or another version left.
  npm run bench -- navigation [--built]
    Goes to another article at every 5 ms of a reading, by a load and by a script, and sees that no old text is under its address.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    rules: { type: 'string' },
    dataset: { type: 'string' },
    runs: { type: 'string', default: '3' },
    alone: { type: 'boolean' },
    ablate: { type: 'boolean' },
    data: { type: 'string' },
    target: { type: 'string' },
    verbose: { type: 'boolean' },
    toggles: { type: 'string', default: '1000' },
    states: { type: 'string', default: '500' },
    built: { type: 'boolean' },
  },
});

async function extract(): Promise<boolean> {
  if (!build(['chrome'])) return false;
  const { corpus = join(ROOT, 'bench/corpus'), out, rules, dataset, alone = false } = values;
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || !['on', 'off'].includes(rules ?? 'on')) exitWithUsage();
  const datasets = dataset?.split(',') ?? [];
  return benchExtraction({ corpus, rules: rules !== 'off', datasets, alone, runs, ...(out ? { out } : {}) });
}

async function blocks(): Promise<boolean> {
  const { corpus, out = join(ROOT, '.cache/blocks.bin') } = values;
  if (!corpus) return exitWithUsage();
  if (!existsSync(out)) await collectBlocks(corpus, out);
  if (values.ablate) ablate(out);
  else trainBlocks(out);
  return true;
}

async function tags(): Promise<boolean> {
  if (!build(['chrome'])) return false;
  return benchTags(values.corpus ?? exitWithUsage());
}

async function entities(): Promise<boolean> {
  const { data = join(ROOT, 'bench/corpus/entities/development'), target, verbose = false } = values;
  if (!target) return benchEntities(data.split(','), verbose);
  return build(['chrome']) && benchTarget(target);
}

async function open(): Promise<boolean> {
  if (!build(['chrome'])) return false;
  const { corpus = join(ROOT, 'bench/corpus'), dataset } = values;
  return benchOpen(corpus, dataset?.split(',') ?? [], Number(values.runs));
}

async function autoOpen(): Promise<boolean> {
  return build(['chrome']) && benchAutoOpen(values.corpus);
}

async function untouched(): Promise<boolean> {
  const toggles = Number(values.toggles);
  if (!Number.isInteger(toggles) || toggles < 2 || toggles % 2 !== 0) exitWithUsage();
  if (!values.built && !build(['chrome'])) return false;
  const own = [join(ROOT, 'bench/corpus'), 'own'] as const;
  const { corpus, dataset = 'readability' } = values;
  const others = corpus ? dataset.split(',').map((name) => [corpus, name] as const) : [];
  return benchUntouched({ datasets: [own, ...others], toggles });
}

async function formats(): Promise<boolean> {
  if (!build(['chrome'])) return false;
  const own = [join(ROOT, 'bench/corpus'), 'own'] as const;
  const { corpus, out = join(ROOT, '.cache/books') } = values;
  return benchFormats(corpus ? [own, [corpus, 'readability']] : [own], out);
}

async function copy(): Promise<boolean> {
  return build(['chrome']) && benchCopy();
}

async function storage(): Promise<boolean> {
  const states = Number(values.states);
  if (!Number.isInteger(states) || states < 1) exitWithUsage();
  return (values.built || build(['chrome'])) && benchStorage(states);
}

async function navigation(): Promise<boolean> {
  return (values.built || build(['chrome'])) && benchNavigation();
}

function exitWithUsage(): never {
  console.error(USAGE);
  process.exit(1);
}

const command =
  new Map(
    Object.entries({ extract, blocks, tags, entities, open, 'auto-open': autoOpen, copy, formats, untouched, storage, navigation }),
  ).get(positionals.join()) ?? exitWithUsage;
process.exit((await command()) ? 0 : 1);
