// npm test: every gate; the last line counts what passed and what failed.
import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/run-gates.ts', process.argv.slice(2));
