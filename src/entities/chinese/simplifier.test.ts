import { expect, test } from 'vitest';
import { makeSimplifier } from './simplifier';

test('characters fold one to one; others stay', () => {
  const toSimplified = makeSimplifier({ traditional: '國龜', simplified: '国龟' });
  expect(toSimplified('中國龜😀a')).toBe('中国龟😀a');
});
