import { parseArgs } from 'node:util';
import { build } from '../../scripts/build';
import { clearProgress } from '../progress';
import { runCommand } from '../run-command';
import { runMonkey } from './monkey';

const USAGE = `Usage: npm run monkey [-- --minutes <n>] [--seed <n>] [--from <action>] [--built]
  Does things at random in Chromium for so many minutes, an hour without --minutes: keys, clicks, settings, pages in nine languages, no
  network, a background that is ended; and looks after each whether all is well. The same seed does the same, --from begins
  later; --built takes the build that is there.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    built: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const PAUSE = 10_000;
let lastShown = Date.now();

function show(step: number, done: string): void {
  if (Date.now() - lastShown < PAUSE) return;
  lastShown = Date.now();
  process.stderr.write(`${step} actions; ${done}\n`);
}

async function main(): Promise<boolean> {
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  if (!values.built && !build(['chrome'])) return false;
  console.log(`seed ${seed}`);
  const { actions, open, left, failures } = await runMonkey(
    { seed, from: Number(values.from), until: Date.now() + minutes * 60_000 },
    show,
  );
  clearProgress();
  for (const failure of failures) console.error(`\n${failure}`);
  console.log(`seed ${seed}: ${actions} actions, a reader open after ${open}, left by Esc ${left} times; ${failures.length} failures`);
  return failures.length === 0 && open > 0 && left > 0;
}

if (values.help) console.log(USAGE);
else runCommand(main);
