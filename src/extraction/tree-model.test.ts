import { expect, test } from 'vitest';
import { loadTrees, NO_FEATURE } from './tree-model';

const pack = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));

test('a row goes left where its value is at most the edge', () => {
  const nodes = pack(1, 0, /* leaves */ 2, 256 - 2);
  const predict = loadTrees({ bias: 0, step: 0.5, depth: 1, edges: [[], [10]], nodes });
  expect(predict([0, 10])).toBeCloseTo(1 / (1 + Math.exp(-1)));
  expect(predict([0, 10.1])).toBeCloseTo(1 / (1 + Math.exp(1)));
});

test('a node that asks nothing goes left, and trees add up on the bias', () => {
  const nodes = pack(NO_FEATURE, 0, 2, 99, NO_FEATURE, 0, 1, 99);
  expect(loadTrees({ bias: 1, step: 1, depth: 1, edges: [], nodes })([])).toBeCloseTo(1 / (1 + Math.exp(-4)));
});
