import { expect, test } from 'vitest';
import { computed } from '../core/computed.test-support';
import { compileGlob } from './glob';

test.each([
  ['Read more', 'Read more', true],
  ['Read more', 'Read more!', false],
  ['Read*', 'Read more', true],
  ['*more', 'Read more', true],
  ['*a*b*', 'xxaxxbxx', true],
  ['*b*a*', 'xxaxxbxx', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['*?b?*', 'abc', true],
  ['ab*ba', 'aba', false],
  ['*', '', true],
  ['[a-z]+(.*)\\', '[a-z]+(.x)\\', true],
  ['WordPress *', 'WordPress 6.9', true],
])('%s on %s: %s', (pattern, text, fits) => {
  expect(compileGlob(pattern)(text)).toBe(fits);
});

test('a hostile glob on the longest block takes no time to speak of', () => {
  const text = 'a'.repeat(2000);
  const globs = [
    '*a'.repeat(256),
    `${'*?a'.repeat(170)}b`,
    `*${'a'.repeat(510)}b`,
    `*${'?'.repeat(509)}b*`,
    '*'.repeat(512),
    `*${'a?'.repeat(250)}b*c`,
  ];
  for (const pattern of globs) {
    const start = computed();
    compileGlob(pattern)(text);
    expect(computed() - start, pattern).toBeLessThan(50);
  }
});
