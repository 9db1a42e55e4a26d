import { expect, test } from 'vitest';
import parameters from '../src/core/tracking-parameters.json';
import { trackingParameters } from './build-tracking-parameters';

test('the names that ship are those of the rules', () => {
  expect(trackingParameters()).toEqual(parameters);
});

test('no host loses parameters that say what it shows', () => {
  const names = new Set(Object.values(trackingParameters()).flat());
  for (const name of ['p', 'id', 'page', 'q', 'tags', 'keywords', 'var', 'productId', 'cHash']) expect(names).not.toContain(name);
});
