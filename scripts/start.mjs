// npm start [-- <url or file> [--host <name>]]: opens an article in a real browser with the extension.
import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/open-article.ts', process.argv.slice(2));
