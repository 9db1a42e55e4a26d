import { setTimeout as delay } from 'node:timers/promises';

/** Asks again until the answer is truthy. */
export async function until<Value>(ask: () => Promise<Value> | Value, timeout = 10_000): Promise<NonNullable<Value>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`no answer within ${timeout} ms: ${ask}`);
    await delay(30);
  }
}
