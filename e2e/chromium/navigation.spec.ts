import { expect, test } from '@playwright/test';
import { sweepNavigation } from '../../bench/navigation/bench-navigation';

/** Of those that `npm run bench -- navigation` tries, the ones around the time that a reading takes. */
const DELAYS = [0, 10, 20, 30, 45, 60, 90, 140];

test('a page that becomes another one while it is read is never shown with the text of the one before', async () => {
  test.setTimeout(180_000); // 32 cases, each with a page of its own
  expect((await sweepNavigation(DELAYS)).problems).toEqual([]);
});
