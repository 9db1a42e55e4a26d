import { scoreTree, type Tree, type TreeModel } from '../../src/extraction/tree-model';

export interface TrainingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaves, in units of weight. */
  readonly lambda: number;
  readonly minGain: number;
  /** Share of the rows that each tree sees. */
  readonly sample: number;
}

const BINS = 48;

/**
 * Trains gradient-boosted trees for a binary label with the logistic loss, on quantile histograms.
 * @see https://papers.nips.cc/paper/6907 (histogram-based splits)
 */
export function trainTrees(
  rows: readonly Float32Array[],
  labels: Float64Array,
  weights: Float64Array,
  options: TrainingOptions,
): TreeModel {
  const bins = new Binning(rows);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = labels.reduce((sum, label, index) => sum + label * (weights[index] ?? 0), 0);
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const random = seededRandom(7);
  const trees = Array.from({ length: options.trees }, () => {
    const gradients = new Float64Array(rows.length);
    const hessians = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      if (random() > options.sample) continue;
      const probability = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = weights[row] as number;
      gradients[row] = weight * (probability - (labels[row] as number));
      hessians[row] = weight * probability * (1 - probability);
    }
    const tree = growTree(bins, gradients, hessians, options);
    for (let row = 0; row < rows.length; row++) scores[row] = (scores[row] as number) + scoreTree(tree, rows[row] as Float32Array);
    return tree;
  });
  return { bias, trees };
}

/** Every value as the number of its quantile. */
class Binning {
  readonly features: number;
  readonly edges: Float64Array[];
  readonly codes: Uint8Array[];

  constructor(rows: readonly Float32Array[]) {
    this.features = rows[0]?.length ?? 0;
    this.edges = Array.from({ length: this.features }, (_, feature) => quantileEdges(rows, feature));
    this.codes = this.edges.map((edges, feature) => Uint8Array.from(rows, (row) => binOf(edges, row[feature] as number)));
  }
}

function quantileEdges(rows: readonly Float32Array[], feature: number): Float64Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values = rows
    .filter((_, index) => index % step === 0)
    .map((row) => row[feature] as number)
    .sort((a, b) => a - b);
  const edges = Array.from({ length: BINS - 1 }, (_, bin) => values[Math.floor(((bin + 1) * values.length) / BINS)] as number);
  return Float64Array.from(new Set(edges));
}

function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function growTree(bins: Binning, gradients: Float64Array, hessians: Float64Array, { depth, rate, lambda, minGain }: TrainingOptions): Tree {
  const nodes = 2 ** (depth + 1) - 1;
  const feature = new Int16Array(nodes).fill(-1);
  const threshold = new Float64Array(nodes);
  const value = new Float64Array(nodes);
  const rowsOf = new Map<number, Uint32Array>([[0, Uint32Array.from(gradients.keys()).filter((row) => hessians[row] !== 0)]]);
  for (let node = 0; node < nodes; node++) {
    const rows = rowsOf.get(node);
    if (!rows) continue;
    const [gradient, hessian] = sums(rows, gradients, hessians);
    value[node] = (-rate * gradient) / (hessian + lambda);
    const split = 2 * node + 2 < nodes ? bestSplit(bins, rows, gradients, hessians, lambda) : undefined;
    if (!split || split.gain < minGain) continue;
    const codes = bins.codes[split.feature] as Uint8Array;
    feature[node] = split.feature;
    threshold[node] = (bins.edges[split.feature] as Float64Array)[split.bin] as number;
    rowsOf.set(
      2 * node + 1,
      rows.filter((row) => (codes[row] as number) <= split.bin),
    );
    rowsOf.set(
      2 * node + 2,
      rows.filter((row) => (codes[row] as number) > split.bin),
    );
  }
  return { feature, threshold, value };
}

function sums(rows: Uint32Array, gradients: Float64Array, hessians: Float64Array): [number, number] {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row] as number;
    hessian += hessians[row] as number;
  }
  return [gradient, hessian];
}

function bestSplit(bins: Binning, rows: Uint32Array, gradients: Float64Array, hessians: Float64Array, lambda: number) {
  const [totalGradient, totalHessian] = sums(rows, gradients, hessians);
  const quality = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + lambda);
  const parent = quality(totalGradient, totalHessian);
  let best: { feature: number; bin: number; gain: number } | undefined;
  const gradientSums = new Float64Array(BINS);
  const hessianSums = new Float64Array(BINS);
  for (let feature = 0; feature < bins.features; feature++) {
    const edges = (bins.edges[feature] as Float64Array).length;
    if (edges === 0) continue;
    gradientSums.fill(0);
    hessianSums.fill(0);
    const codes = bins.codes[feature] as Uint8Array;
    for (const row of rows) {
      const code = codes[row] as number;
      gradientSums[code] = (gradientSums[code] as number) + (gradients[row] as number);
      hessianSums[code] = (hessianSums[code] as number) + (hessians[row] as number);
    }
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < edges; bin++) {
      gradient += gradientSums[bin] as number;
      hessian += hessianSums[bin] as number;
      if (hessian === 0 || hessian === totalHessian) continue;
      const gain = quality(gradient, hessian) + quality(totalGradient - gradient, totalHessian - hessian) - parent;
      if (!best || gain > best.gain) best = { feature, bin, gain };
    }
  }
  return best;
}

/** The same numbers every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
