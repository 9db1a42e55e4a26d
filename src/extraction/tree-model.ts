/** Boosted trees of one depth, packed: see {@link loadTrees}. */
export interface PackedTrees {
  /** Score before any tree. */
  readonly bias: number;
  /** What one step of a leaf's byte adds to the score. */
  readonly step: number;
  readonly depth: number;
  /** The values, ascending, that each feature is compared with. */
  readonly edges: readonly (readonly number[])[];
  /**
   * Base64 of all trees, one after another: feature and edge of each inner node (children of `i` are `2i + 1`, taken
   * where the value is at most the edge, and `2i + 2`), two bytes each; then the leaves, one signed byte each.
   */
  readonly nodes: string;
}

/** Names no feature: the node always goes left. */
export const NO_FEATURE = 255;

/** Unpacks trees into a function that tells the probability of the positive label for a row of features. */
export function loadTrees({ bias, step, depth, edges, nodes }: PackedTrees): (row: ArrayLike<number>) => number {
  const bytes = Uint8Array.from(atob(nodes), (character) => character.charCodeAt(0));
  const inner = 2 ** depth - 1;
  const size = 3 * inner + 1;
  const trees = bytes.length / size;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float64Array(trees * inner);
  const leaves = new Float64Array(trees * (inner + 1));
  for (let tree = 0; tree < trees; tree++) {
    const at = tree * size;
    for (let node = 0; node < inner; node++) {
      const feature = bytes[at + 2 * node] as number;
      features[tree * inner + node] = feature === NO_FEATURE ? 0 : feature;
      thresholds[tree * inner + node] = edges[feature]?.[bytes[at + 2 * node + 1] as number] ?? Number.POSITIVE_INFINITY;
    }
    for (let leaf = 0; leaf <= inner; leaf++) leaves[tree * (inner + 1) + leaf] = toSigned(bytes[at + 2 * inner + leaf] as number) * step;
  }
  return (row) => {
    let score = bias;
    for (let tree = 0; tree < trees; tree++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const at = tree * inner + node;
        node = 2 * node + ((row[features[at] as number] as number) > (thresholds[at] as number) ? 2 : 1);
      }
      score += leaves[tree * (inner + 1) + node - inner] as number;
    }
    return 1 / (1 + Math.exp(-score));
  };
}

const toSigned = (byte: number) => (byte << 24) >> 24;
