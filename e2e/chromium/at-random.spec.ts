import { expect, test } from '@playwright/test';
import { runMonkey } from '../../bench/monkey/monkey';
import { sweepNavigation } from '../../bench/navigation/bench-navigation';

/** Of those that `npm run bench -- navigation` tries, the ones around the time that a reading takes. */
const DELAYS = [0, 10, 20, 30, 45, 60, 90, 140];
const MONKEY = { seed: 7, seconds: 20 };

test('a page that becomes another one while it is read is never shown with the text of the one before', async () => {
  expect((await sweepNavigation(DELAYS)).problems).toEqual([]);
});

test(`whatever is done at random for ${MONKEY.seconds} s, the extension throws nothing, Esc leaves and the page is as before`, async () => {
  test.setTimeout(120_000);
  const { actions, failures } = await runMonkey({ seed: MONKEY.seed, until: Date.now() + MONKEY.seconds * 1000 });
  expect(failures).toEqual([]);
  expect(actions).toBeGreaterThan(10);
});
