import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build';
import { ROOT } from '../../scripts/run';
import { clearProgress } from '../progress';
import { runCommand } from '../run-command';
import { PLACES, TOGETHER } from './attack-page';
import { totalsOf } from './attack-totals';
import { benchAttack } from './bench-attack';
import { HEAVY_VECTORS, OWN_VECTORS } from './own-vectors';
import { type Outcome, ResultFile } from './result-file';
import { readVectors, type Vector } from './vector';

const USAGE = `Usage: npm run attack [-- --vectors <file>] [--id <ids>] [--browsers <n>] [--together] [--built] [--fresh]
  Puts every payload, of the project's own or of a file [{"id": "...", "payload": "..."}], in four places of an article, reads each page
  in Chromium and counts what comes to life. A run that was ended goes on where it was; --fresh begins again. --id takes ids with
  commas between them, --together puts a payload in its four places of one page and leaves out what is but large, --built takes the build
  that is there.`;

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    id: { type: 'string' },
    browsers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    together: { type: 'boolean' },
    built: { type: 'boolean' },
    fresh: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Outcomes belong to a build and to its vectors. */
function nameOf(vectors: readonly Vector[]): string {
  const hash = createHash('sha256').update(JSON.stringify(vectors));
  const folder = join(ROOT, 'dist/chrome/entrypoints');
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.js')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

let lastShown = 0;

function showProgress(done: number, all: number, outcomes: readonly Outcome[]): void {
  if (Date.now() - lastShown < (process.stderr.isTTY ? 200 : 10_000)) return;
  lastShown = Date.now();
  const { scripts, requests, hangs, throws } = totalsOf(outcomes);
  const text = `${done} of ${all} pages; scripts ${scripts}, requests ${requests}, hangs ${hangs}, throws ${throws}`;
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
}

async function main(): Promise<boolean> {
  const ids = values.id?.split(',');
  const own = values.together ? OWN_VECTORS : [...OWN_VECTORS, ...HEAVY_VECTORS];
  const given = values.vectors ? readVectors(values.vectors) : own;
  const vectors = ids ? given.filter(({ id }) => ids.includes(id)) : given;
  const browsers = Number(values.browsers);
  if (vectors.length === 0 || !(Number.isInteger(browsers) && browsers > 0)) throw new Error(USAGE);
  if (!values.built && !build(['chrome'])) return false;
  const places = values.together ? TOGETHER : PLACES;
  const path = join(ROOT, '.cache/attack', `${nameOf(vectors)}-${places.length}.jsonl`);
  if (values.fresh) rmSync(path, { force: true });
  const holds = await benchAttack({ vectors, places, file: new ResultFile(path), browsers, onProgress: showProgress });
  clearProgress();
  return holds;
}

if (values.help) console.log(USAGE);
else runCommand(main);
