import { expect, test } from 'vitest';
import { loadTrees } from '../../src/extraction/tree-model';
import { trainTrees } from './gbdt';

const OPTIONS = { trees: 30, depth: 3, rate: 0.3, lambda: 0.01, rowShare: 0.8, featureShare: 1, seed: 1 };

test('trees learn what one line cannot part, and survive packing', () => {
  const rows = Array.from({ length: 400 }, (_, index) => [index % 20, Math.floor(index / 20), 7]);
  const label = ([x = 0, y = 0]: readonly number[]) => (x < 10 === y < 10 ? 1 : 0);
  const model = trainTrees({ rows, labels: Float64Array.from(rows, label), weights: new Float64Array(400).fill(1) }, OPTIONS);
  const predict = loadTrees(JSON.parse(JSON.stringify(model)));
  expect(rows.filter((row) => Math.round(predict(row)) !== label(row))).toEqual([]);
});

test('the same seed gives the same trees', () => {
  const examples = { rows: [[1], [2], [3], [4]], labels: Float64Array.of(0, 0, 1, 1), weights: Float64Array.of(1, 1, 1, 1) };
  expect(trainTrees(examples, OPTIONS)).toEqual(trainTrees(examples, OPTIONS));
});
