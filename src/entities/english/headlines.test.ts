import { expect, test } from 'vitest';
import { isHeadline, isShouted } from './headlines';
import { tokenise } from './tokens';

test.each([
  ['How a Tiny Bakery Outran the Giants', true],
  ['GOVERNOR SIGNS WATER BILL', true],
  ['Why Does My Bread Taste Sour?', true],
  ['Anna Lind opens a bakery in Northfield', false],
  ['Anna Lind met Omar Diallo.', false],
  ['Related links', false],
])('%s: %s', (text, expected) => {
  expect(isHeadline(tokenise(text), text)).toBe(expected);
});

test('an acronym is no shout', () => {
  expect([isShouted('UNESCO'), isShouted('WATER BILL SIGNED')]).toEqual([false, true]);
});
