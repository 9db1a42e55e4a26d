/** Nothing came in time. */
export class NoAnswer extends Error {}

/**
 * Waits for an answer, no longer than a time in milliseconds.
 * @throws {@link NoAnswer} after that; what was asked may still go on
 */
export async function within<Value>(timeout: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${timeout} ms`)), timeout);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
