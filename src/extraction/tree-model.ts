/** Boosted trees; in each tree, node `i` has children `2i + 1` and `2i + 2`. */
export interface TreeModel {
  /** Score before any tree. */
  readonly bias: number;
  readonly trees: readonly Tree[];
}

export interface Tree {
  /** Index of the feature that a node asks; -1 in a leaf. */
  readonly feature: ArrayLike<number>;
  /** A row goes left where its value is at most this. */
  readonly threshold: ArrayLike<number>;
  /** What a leaf adds to the score. */
  readonly value: ArrayLike<number>;
}

/** Probability of the positive label for a row of features. */
export function predict({ bias, trees }: TreeModel, row: ArrayLike<number>): number {
  let score = bias;
  for (const tree of trees) score += scoreTree(tree, row);
  return 1 / (1 + Math.exp(-score));
}

/** What one tree adds to the score of a row. */
export function scoreTree({ feature, threshold, value }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
    node = 2 * node + ((row[asked] ?? 0) <= (threshold[node] ?? 0) ? 1 : 2);
  }
  return value[node] ?? 0;
}
