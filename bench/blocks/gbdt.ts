import { groupBy } from '../../src/core/group-by';
import { bytesToText, foldSign, NO_FEATURE, type PackedTrees } from '../../src/extraction/tree-model';

export interface TrainingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaves, in units of weight. */
  readonly lambda: number;
  /** Share of the rows, and of the features, that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** Rows of features with their labels and weights. */
export interface Examples {
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

const BINS = 40;

/**
 * Trains gradient-boosted trees for a binary label with the logistic loss, on quantile histograms.
 * @see https://papers.nips.cc/paper/6907 (histogram-based splits)
 */
export function trainTrees({ rows, labels, weights }: Examples, options: TrainingOptions): PackedTrees {
  const bins = new Binning(rows);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = labels.reduce((sum, label, index) => sum + label * (weights[index] ?? 0), 0);
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const random = seededRandom(options.seed);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = weights[row] as number;
      gradients[row] = weight * (probability - (labels[row] as number));
      hessians[row] = weight * probability * (1 - probability);
    }
    const grown = new TreeGrower(bins, gradients, hessians, options).grow(random);
    for (let row = 0; row < rows.length; row++) scores[row] = (scores[row] as number) + grown.score(bins, row);
    trees.push(grown);
  }
  return pack(bias, options.depth, bins.edges, trees);
}

/** Every value as the number of its quantile. */
class Binning {
  readonly features: number;
  readonly edges: number[][];
  readonly codes: Uint8Array[];

  constructor(rows: readonly ArrayLike<number>[]) {
    this.features = rows[0]?.length ?? 0;
    this.edges = Array.from({ length: this.features }, (_, feature) => quantileEdges(rows, feature));
    this.codes = this.edges.map((edges, feature) => Uint8Array.from(rows, (row) => binOf(edges, row[feature] as number)));
  }
}

function quantileEdges(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values = rows
    .filter((_, index) => index % step === 0)
    .map((row) => row[feature] as number)
    .sort((a, b) => a - b);
  const edges = Array.from({ length: BINS - 1 }, (_, bin) => values[Math.floor(((bin + 1) * values.length) / BINS)] as number);
  return [...new Set([...(values[0] === undefined ? [] : [values[0]]), ...edges].map((edge) => Number(edge.toPrecision(4))))];
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

class Tree {
  readonly features: Uint8Array;
  readonly edges: Uint8Array;
  readonly values: Float64Array;

  constructor(readonly depth: number) {
    const inner = 2 ** depth - 1;
    this.features = new Uint8Array(inner).fill(NO_FEATURE);
    this.edges = new Uint8Array(inner);
    this.values = new Float64Array(2 * inner + 1);
  }

  score({ codes }: Binning, row: number): number {
    let node = 0;
    for (let level = 0; level < this.depth; level++) {
      const feature = this.features[node] as number;
      const goesLeft = feature === NO_FEATURE || ((codes[feature] as Uint8Array)[row] as number) <= (this.edges[node] as number);
      node = 2 * node + (goesLeft ? 1 : 2);
    }
    return this.values[node] as number;
  }
}

class TreeGrower {
  readonly #gradientSums = new Float64Array(BINS + 1);
  readonly #hessianSums = new Float64Array(BINS + 1);

  constructor(
    private readonly bins: Binning,
    private readonly gradients: Float64Array,
    private readonly hessians: Float64Array,
    private readonly options: TrainingOptions,
  ) {}

  grow(random: () => number): Tree {
    const { depth, rowShare, featureShare } = this.options;
    const tree = new Tree(depth);
    const features = Array.from({ length: this.bins.features }, (_, feature) => feature).filter(() => random() < featureShare);
    const rows = Uint32Array.from(this.gradients.keys()).filter(() => random() < rowShare);
    this.#growNode(tree, 0, rows, features);
    return tree;
  }

  #growNode(tree: Tree, node: number, rows: Uint32Array, features: readonly number[]): void {
    const { rate, lambda } = this.options;
    const [gradient, hessian] = this.#sums(rows);
    this.#fill(tree, node, (-rate * gradient) / (hessian + lambda));
    const split = node < tree.features.length ? this.#bestSplit(rows, features, gradient, hessian) : undefined;
    if (!split) return;
    const codes = this.bins.codes[split.feature] as Uint8Array;
    tree.features[node] = split.feature;
    tree.edges[node] = split.bin;
    const goesLeft = (row: number) => (codes[row] as number) <= split.bin;
    this.#growNode(tree, 2 * node + 1, rows.filter(goesLeft), features);
    this.#growNode(
      tree,
      2 * node + 2,
      rows.filter((row) => !goesLeft(row)),
      features,
    );
  }

  /** A node without a split always goes left: its value stands in the leaf there. */
  #fill(tree: Tree, node: number, value: number): void {
    for (let at = node; at < tree.values.length; at = 2 * at + 1) tree.values[at] = value;
  }

  #sums(rows: Uint32Array): [number, number] {
    let [gradient, hessian] = [0, 0];
    for (const row of rows) {
      gradient += this.gradients[row] as number;
      hessian += this.hessians[row] as number;
    }
    return [gradient, hessian];
  }

  #bestSplit(rows: Uint32Array, features: readonly number[], totalGradient: number, totalHessian: number) {
    const { lambda } = this.options;
    const quality = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + lambda);
    const parent = quality(totalGradient, totalHessian);
    let best: { feature: number; bin: number; gain: number } | undefined;
    for (const feature of features) {
      const edges = (this.bins.edges[feature] as number[]).length;
      this.#fillHistogram(rows, this.bins.codes[feature] as Uint8Array);
      let [gradient, hessian] = [0, 0];
      for (let bin = 0; bin < edges; bin++) {
        gradient += this.#gradientSums[bin] as number;
        hessian += this.#hessianSums[bin] as number;
        const gain = quality(gradient, hessian) + quality(totalGradient - gradient, totalHessian - hessian) - parent;
        if (gain > (best?.gain ?? MIN_GAIN)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  #fillHistogram(rows: Uint32Array, codes: Uint8Array): void {
    const { gradients, hessians } = this;
    const [gradientSums, hessianSums] = [this.#gradientSums.fill(0), this.#hessianSums.fill(0)];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const code = codes[row] as number;
      gradientSums[code] = (gradientSums[code] as number) + (gradients[row] as number);
      hessianSums[code] = (hessianSums[code] as number) + (hessians[row] as number);
    }
  }
}

/** A split that gains less is none, in units of weight. */
const MIN_GAIN = 1e-6;

/** Leaves in steps of the largest, a byte each; of features and edges those that a node asks for. */
function pack(bias: number, depth: number, edges: number[][], trees: readonly Tree[]): PackedTrees {
  const inner = 2 ** depth - 1;
  const leaves = trees.flatMap(({ values }) => Array.from(values.subarray(inner)));
  const step = Number((Math.max(...leaves.map(Math.abs)) / 127).toPrecision(6));
  const asked = trees.flatMap((tree) => Array.from(tree.features, (feature, node) => ({ feature, edge: tree.edges[node] as number })));
  const uses = groupBy(asked, ({ feature }) => feature);
  const features = [...uses.keys()].sort((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0) || a - b);
  const kept = features.map((feature) => [...new Set(uses.get(feature)?.map(({ edge }) => edge))].sort((a, b) => a - b));
  const nodes = asked.flatMap(({ feature, edge }) => {
    const place = features.indexOf(feature);
    return [place, kept[place]?.indexOf(edge) ?? 0];
  });
  return {
    bias: Number(bias.toFixed(4)),
    step,
    depth,
    features,
    edges: features.map((feature, place) => (kept[place] ?? []).flatMap((edge) => edges[feature]?.[edge] ?? [])),
    nodes: bytesToText([...nodes, ...leaves.map((value) => foldSign(Math.round(value / step)))]),
  };
}

/** The same numbers every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
