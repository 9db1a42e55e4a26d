import { expect, test, vi } from 'vitest';
import { type TaskQueue, taskTimers } from './timers';

const { setTimeout, setInterval, clearTimeout, clearInterval } = taskTimers((globalThis as unknown as { scheduler: TaskQueue }).scheduler);
const rest = (ms: number) => new Promise((resolve) => globalThis.setTimeout(resolve, ms));

test('what is due first comes first, once, with what it was given', async () => {
  const done = vi.fn();
  setTimeout(done, 60, 'later');
  setTimeout(done, 10, 'sooner', 2);
  setTimeout(done);
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(3));
  expect(done.mock.calls).toEqual([[], ['sooner', 2], ['later']]);
  await rest(100);
  expect(done).toHaveBeenCalledTimes(3);
});

test('what is taken back does not come', async () => {
  const done = vi.fn();
  clearTimeout(setTimeout(done, 10));
  clearTimeout(12345);
  clearTimeout(undefined);
  await rest(60);
  expect(done).not.toHaveBeenCalled();
});

test('an interval goes on until it is ended, by itself too', async () => {
  const counted = vi.fn();
  const id = setInterval(() => {
    counted();
    if (counted.mock.calls.length === 3) clearInterval(id);
  }, 5);
  await vi.waitFor(() => expect(counted).toHaveBeenCalledTimes(3));
  await rest(60);
  expect(counted).toHaveBeenCalledTimes(3);
});

test('what goes wrong in a timer is told as anywhere', async () => {
  const told = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener('error', told, { capture: true, once: true });
  vi.stubGlobal('reportError', (error: Error) => window.dispatchEvent(new ErrorEvent('error', { error, cancelable: true })));
  setTimeout(() => {
    throw new Error('broken');
  });
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  vi.unstubAllGlobals();
});
