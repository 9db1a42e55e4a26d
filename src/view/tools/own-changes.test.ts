import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { rememberOwnChanges } from './own-changes';

const ofSize = (textSize: number) => ({ ...DEFAULT_SETTINGS, textSize });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what a slider passed comes back as far as it was stored, and is known', () => {
  const own = rememberOwnChanges();
  for (const size of [17, 18, 19]) own.add(ofSize(size));
  expect(own.takeBack(ofSize(18))).toBe(true);
  own.add(ofSize(20));
  expect(own.takeBack(ofSize(20))).toBe(true);
});

test('what was passed before is news when it comes from elsewhere later', () => {
  const own = rememberOwnChanges();
  for (const size of [17, 18, 19]) own.add(ofSize(size));
  expect(own.takeBack(ofSize(19))).toBe(true);
  expect(own.takeBack(ofSize(17))).toBe(false);
  own.add(ofSize(21)); // storage refuses it
  vi.advanceTimersByTime(5000);
  expect(own.takeBack(ofSize(21))).toBe(false);
});
