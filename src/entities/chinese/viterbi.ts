/** Finds the best labels of a sequence under a conditional random field over a chain. */
export class ViterbiDecoder {
  private readonly first: Float32Array;
  private readonly last: Float32Array;
  /** Scores of each other label (column) before each label (row). */
  private readonly before: Float32Array;
  private readonly previous: Uint8Array;
  private best: Float32Array;
  private next: Float32Array;

  /**
   * @param transitions - scores of a first label, of a last label, then of each label (row) before each other (column)
   * @param labels - how many there are, at most 256
   * @param maxLength - of a sequence
   */
  constructor(
    transitions: Float32Array,
    private readonly labels: number,
    maxLength: number,
  ) {
    this.first = transitions.subarray(0, labels);
    this.last = transitions.subarray(labels, 2 * labels);
    this.before = transpose(transitions.subarray(2 * labels), labels);
    this.previous = new Uint8Array(labels * maxLength);
    this.best = new Float32Array(labels);
    this.next = new Float32Array(labels);
  }

  /**
   * @param scores - of every label at every place, a row a place
   * @param stride - numbers from one row to the next
   * @returns the label of every place
   */
  decode(scores: Float32Array, stride: number, length: number): Uint8Array {
    const path = new Uint8Array(length);
    if (length === 0) return path;
    for (let label = 0; label < this.labels; label++) this.best[label] = (this.first[label] as number) + (scores[label] as number);
    for (let place = 1; place < length; place++) this.step(place, scores, place * stride);
    path[length - 1] = this.bestLast();
    for (let place = length - 1; place > 0; place--) {
      path[place - 1] = this.previous[place * this.labels + (path[place] as number)] as number;
    }
    return path;
  }

  /** Goes on to a place, whose scores begin at `row`: the best score of each label, and the label before it on that path. */
  private step(place: number, scores: Float32Array, row: number): void {
    const { labels, before, best, next, previous } = this;
    for (let label = 0; label < labels; label++) {
      let highest = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let other = 0; other < labels; other++) {
        const score = (best[other] as number) + (before[label * labels + other] as number);
        if (score > highest) {
          highest = score;
          from = other;
        }
      }
      next[label] = highest + (scores[row + label] as number);
      previous[place * labels + label] = from;
    }
    this.best = next;
    this.next = best;
  }

  private bestLast(): number {
    const total = (label: number) => (this.best[label] as number) + (this.last[label] as number);
    let last = 0;
    for (let label = 1; label < this.labels; label++) if (total(label) > total(last)) last = label;
    return last;
  }
}

function transpose(matrix: Float32Array, size: number): Float32Array {
  return matrix.map((_, index) => matrix[(index % size) * size + Math.floor(index / size)] as number);
}
