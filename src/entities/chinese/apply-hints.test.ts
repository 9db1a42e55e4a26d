import { expect, test } from 'vitest';
import { HintApplier } from './apply-hints';

test('a hint raises the labels of its kind, the first at its beginning', () => {
  const scores = new Float32Array(4 * 2);
  new HintApplier(['PER-B', 'PER-I']).apply(scores, 2, [0, 1, 3, 4], [{ start: 1, end: 4, kind: 'person', weight: 2 }]);
  expect([...scores]).toEqual([0, 0, 2, 0, 0, 2, 0, 0]);
});
