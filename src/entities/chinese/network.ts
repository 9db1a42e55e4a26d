import type { Kernel } from './kernel';
import { KernelMemory } from './kernel-memory';
import { packColumns, packMatrix, paddedColumns } from './pack-matrix';
import type { QuantizedMatrix, RecurrentWeights, Weights } from './weights';

/** Most characters of one sequence. */
export const MAX_LENGTH = 512;
/** What 1 is in the kernel's 16-bit activations. */
const ONE = 32_767;

/** A matrix in the kernel's memory. */
interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
  readonly outputs: number;
}

interface PlacedLayer {
  readonly input: PlacedMatrix;
  readonly biases: number;
  readonly gates: PlacedMatrix;
  readonly candidate: PlacedMatrix;
}

/**
 * A two-layer bidirectional gated recurrent network over characters, in the kernel's memory: about 2 MB, which a call
 * uses again.
 */
export class Network {
  /** Numbers from one row of scores to the next. */
  readonly scoreStride: number;
  private readonly hidden: number;
  private readonly layers: readonly { readonly inputs: number; readonly directions: readonly PlacedLayer[] }[];
  private readonly output: PlacedMatrix;
  private readonly outputBiases: number;
  /** Two buffers of activations; a layer reads the one and writes the other. */
  private readonly activations: readonly [number, number];
  private readonly projections: number;
  private readonly scratch: number;
  private readonly scores: number;
  /** What each embedding's numbers are multiplied with to become activations. */
  private readonly embeddingFactors: Float32Array;

  constructor(
    private readonly kernel: Kernel,
    private readonly weights: Weights,
  ) {
    const { embeddings, layers, output, outputBiases } = weights;
    const memory = new KernelMemory(kernel);
    this.hidden = layers[0]?.[0].candidate.columns ?? 0;
    const largest = largestEmbedding(embeddings);
    this.embeddingFactors = embeddings.scales.map((scale) => (scale * ONE) / largest);
    this.layers = layers.map((directions, layer) => ({
      inputs: directions[0].input.rows,
      directions: directions.map((direction) => placeLayer(memory, direction, layer === 0 ? largest : 1)),
    }));
    this.output = placeMatrix(memory, output);
    this.outputBiases = memory.place(packColumns(outputBiases));
    this.scoreStride = this.output.outputs;
    const widest = Math.max(embeddings.columns, 2 * this.hidden);
    const activationBytes = MAX_LENGTH * widest * Int16Array.BYTES_PER_ELEMENT;
    const floatBytes = MAX_LENGTH * Float32Array.BYTES_PER_ELEMENT;
    this.activations = [memory.allocate(activationBytes), memory.allocate(activationBytes)];
    this.projections = memory.allocate(floatBytes * 3 * this.hidden);
    this.scores = memory.allocate(floatBytes * this.scoreStride);
    this.scratch = memory.allocate(16 * this.hidden);
  }

  /** Bytes of the kernel's memory. */
  get memorySize(): number {
    return this.kernel.memory.buffer.byteLength;
  }

  /**
   * Scores every label for every character.
   * @param characters - rows of the embeddings, at most {@link MAX_LENGTH}
   * @returns a row of `scoreStride` numbers for each character, valid until the next call
   */
  score(characters: Uint16Array): Float32Array {
    const { kernel, output, scores } = this;
    let [from, to] = this.activations;
    this.embed(characters, from);
    for (const { inputs, directions } of this.layers) {
      for (const [direction, layer] of directions.entries()) {
        this.runLayer(layer, characters.length, inputs, from, to + direction * this.hidden * Int16Array.BYTES_PER_ELEMENT, direction === 1);
      }
      [from, to] = [to, from];
    }
    kernel.project(from, characters.length, 2 * this.hidden, output.weights, output.scales, this.outputBiases, output.outputs, scores);
    return new Float32Array(kernel.memory.buffer, scores, characters.length * this.scoreStride);
  }

  private embed(characters: Uint16Array, address: number): void {
    const { values, columns } = this.weights.embeddings;
    const rows = new Int16Array(this.kernel.memory.buffer, address, characters.length * columns);
    for (const [place, character] of characters.entries()) {
      const factor = this.embeddingFactors[character] as number;
      for (let column = 0; column < columns; column++) {
        rows[place * columns + column] = Math.round((values[character * columns + column] as number) * factor);
      }
    }
  }

  private runLayer(layer: PlacedLayer, length: number, inputs: number, from: number, to: number, backwards: boolean): void {
    const { kernel, projections, hidden, scratch } = this;
    const { input, gates, candidate, biases } = layer;
    kernel.project(from, length, inputs, input.weights, input.scales, biases, input.outputs, projections);
    const recurrence = [gates.weights, gates.scales, candidate.weights, candidate.scales] as const;
    kernel.recur(projections, length, hidden, ...recurrence, backwards ? 1 : 0, to, 2 * hidden, scratch);
  }
}

/** The largest number any embedding holds: 1 in the activations of the first layer. */
function largestEmbedding({ scales }: QuantizedMatrix): number {
  return scales.reduce((largest, scale) => Math.max(largest, scale), 0) * 127;
}

/** @param inputUnit - what an activation of 1 stands for in the layer's input */
function placeLayer(memory: KernelMemory, weights: RecurrentWeights, inputUnit: number): PlacedLayer {
  return {
    input: placeMatrix(memory, weights.input, inputUnit),
    biases: memory.place(packColumns(weights.inputBiases.map((bias, column) => bias + (weights.biases[column] ?? 0)))),
    gates: placeMatrix(memory, weights.gates),
    candidate: placeMatrix(memory, weights.candidate),
  };
}

function placeMatrix(memory: KernelMemory, matrix: QuantizedMatrix, inputUnit = 1): PlacedMatrix {
  return {
    weights: memory.place(packMatrix(matrix)),
    scales: memory.place(packColumns(matrix.scales, inputUnit / ONE)),
    outputs: paddedColumns(matrix.columns),
  };
}
