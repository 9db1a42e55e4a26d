import { formatBars } from '../bars';
import { clearProgress, showProgress } from '../progress';
import { StorageBrowser } from './storage-browser';
import { sampleStates } from './storage-states';

/** States are the same every time. */
export const STORAGE_SEED = 20261129;
/** The reader is opened in each state; every so often the popup and the extension's own pages as well. */
const EVERY_VIEW = 10;

/**
 * Opens the reader in so many states of storage.
 * @returns what was wrong in each, by its number
 */
export async function meetStates(count: number, onDone?: (done: number) => void): Promise<readonly string[]> {
  const browser = await StorageBrowser.launch();
  const problems: string[] = [];
  for (const [index, state] of sampleStates(STORAGE_SEED, count).entries()) {
    const found = await browser.meet(state, index % EVERY_VIEW === 0);
    problems.push(...found.map((problem) => `state ${index}: ${problem}`));
    onDone?.(index + 1);
  }
  await browser.close();
  return problems;
}

/** @returns whether every state was met without a problem */
export async function benchStorage(count: number): Promise<boolean> {
  const problems = await meetStates(count, (done) => showProgress('states', done, count));
  clearProgress();
  for (const problem of problems) console.log(problem);
  const met = problems.length === 0;
  console.log(
    formatBars([{ name: `problems in ${count} storage states`, asked: 'none', measured: String(problems.length), met, enforced: true }]),
  );
  return met;
}
