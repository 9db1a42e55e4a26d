/** Boosted trees of one depth, packed: see {@link loadTrees}. */
export interface PackedTrees {
  /** Score before any tree. */
  readonly bias: number;
  /** What one step of a leaf's byte adds to the score. */
  readonly step: number;
  readonly depth: number;
  /** Where in a row each feature stands, those that most nodes ask for first. */
  readonly features: readonly number[];
  /** The values, ascending, that each of these features is compared with. */
  readonly edges: readonly (readonly number[])[];
  /**
   * All trees as {@link bytesToText}: the places of feature and edge of each inner node, tree by tree (children of `i` are `2i + 1`, taken
   * where the value is at most the edge, and `2i + 2`), two bytes each; then the leaves of each tree, one byte each, by {@link foldSign}.
   */
  readonly nodes: string;
}

/** Names no feature: the node always goes left. */
export const NO_FEATURE = 255;

/** Unpacks trees into a function that tells the probability of the positive label for a row of features. */
export function loadTrees({ bias, step, depth, features: places, edges, nodes }: PackedTrees): (row: ArrayLike<number>) => number {
  const bytes = textToBytes(nodes);
  const inner = 2 ** depth - 1;
  const trees = bytes.length / (3 * inner + 1);
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float64Array(trees * inner);
  for (let node = 0; node < trees * inner; node++) {
    const place = bytes[2 * node] as number;
    features[node] = places[place] as number;
    thresholds[node] = edges[place]?.[bytes[2 * node + 1] as number] ?? Number.POSITIVE_INFINITY;
  }
  const leaves = Float64Array.from(bytes.subarray(2 * trees * inner), (byte) => unfoldSign(byte) * step);
  return (row) => {
    let score = bias;
    for (let tree = 0; tree < trees; tree++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const at = tree * inner + node;
        node = 2 * node + 1 + Number((row[features[at] as number] as number) > (thresholds[at] as number)); // a branch takes half as long again
      }
      score += leaves[tree * (inner + 1) + node - inner] as number;
    }
    return 1 / (1 + Math.exp(-score));
  };
}

/** Where letters begin that bytes of 92 and more are written as; the others are written as what keyboards have. */
const [KEYS, LETTERS, KEY_COUNT] = [0x23, 0xc0, 92];

/** One character a byte, the lower ones ASCII: a compressor makes less of it than of Base64, which blurs what a byte was. */
export function bytesToText(bytes: readonly number[]): string {
  return bytes.map((byte) => String.fromCharCode(byte < KEY_COUNT ? KEYS + byte : LETTERS + byte - KEY_COUNT)).join('');
}

function textToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < LETTERS ? code - KEYS : code - LETTERS + KEY_COUNT;
  }
  return bytes;
}

/** The nearer to 0, the lower: 0, -1, 1, -2, 2, … */
export const foldSign = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

const unfoldSign = (byte: number) => (byte % 2 ? -(byte + 1) / 2 : byte / 2);
