import { expect, test } from 'vitest';
import { bytesToText, foldSign, loadTrees, NO_FEATURE } from './tree-model';

const pack = (...bytes: number[]) => bytesToText(bytes);

test('a row goes left where its value is at most the edge', () => {
  const nodes = pack(0, 0, /* leaves */ foldSign(2), foldSign(-2));
  const predict = loadTrees({ bias: 0, step: 0.5, depth: 1, features: [1], edges: [[10]], nodes });
  expect(predict([0, 10])).toBeCloseTo(1 / (1 + Math.exp(-1)));
  expect(predict([0, 10.1])).toBeCloseTo(1 / (1 + Math.exp(1)));
});

test('a node that asks nothing goes left, and trees add up on the bias', () => {
  const nodes = pack(0, 0, 0, 0, /* leaves */ foldSign(2), 99, foldSign(1), 99);
  expect(loadTrees({ bias: 1, step: 1, depth: 1, features: [NO_FEATURE], edges: [[]], nodes })([])).toBeCloseTo(1 / (1 + Math.exp(-4)));
});
