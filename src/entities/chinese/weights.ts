import { crc32 } from './crc32';
import type { Vocabulary } from './vocabulary';

/** A matrix of 8-bit weights, row by row; a weight's value is it times the scale of its column. */
export interface QuantizedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** One direction of a gated recurrent layer. Columns are its gates: update, reset, candidate, each as wide as the state. */
export interface RecurrentWeights {
  readonly input: QuantizedMatrix;
  readonly inputBiases: Float32Array;
  /** From the state to the update and reset gates. */
  readonly gates: QuantizedMatrix;
  /** From the state that the reset gate lets through to the candidate. */
  readonly candidate: QuantizedMatrix;
  readonly biases: Float32Array;
}

export interface Weights {
  /** One row a character; the scales are of rows, not of columns. */
  readonly embeddings: QuantizedMatrix;
  /** Layers from the input on; each forwards, then backwards. */
  readonly layers: readonly (readonly [forwards: RecurrentWeights, backwards: RecurrentWeights])[];
  readonly output: QuantizedMatrix;
  readonly outputBiases: Float32Array;
  /** Scores of a first label, of a last label, then of each label (row) before each other (column). */
  readonly transitions: Float32Array;
}

const LAYERS = 2;

/**
 * Reads the tensors of a file of weights, which `scripts/build-chinese-model.ts` writes; the matrices are views of it.
 * @param buffer - little-endian, without header: lengths and order follow from the vocabulary
 * @throws Error where the file is not the one that belongs to the vocabulary, or is damaged
 */
export function readWeights(buffer: ArrayBuffer, vocabulary: Vocabulary): Weights {
  checkIntegrity(buffer, vocabulary);
  const { embeddingSize, hiddenSize, labels } = vocabulary;
  const reader = new TensorReader(buffer);
  const embeddings = reader.matrix(Array.from(vocabulary.characters).length + 1, embeddingSize, 'rows');
  const layers = Array.from({ length: LAYERS }, (_, layer) => {
    const inputs = layer === 0 ? embeddingSize : 2 * hiddenSize;
    return [recurrent(reader, inputs, hiddenSize), recurrent(reader, inputs, hiddenSize)] as const;
  });
  const output = reader.matrix(2 * hiddenSize, labels.length);
  const outputBiases = reader.floats(labels.length);
  const transitions = reader.floats((labels.length + 2) * labels.length);
  if (reader.offset !== buffer.byteLength) throw new Error("The Chinese model's weights are not of its vocabulary's sizes.");
  return { embeddings, layers, output, outputBiases, transitions };
}

function checkIntegrity(buffer: ArrayBuffer, { weights }: Vocabulary): void {
  if (buffer.byteLength !== weights.length)
    throw new Error(`The Chinese model's weights are ${buffer.byteLength} bytes long instead of ${weights.length}.`);
  if (crc32(new Uint8Array(buffer)) !== weights.crc32) throw new Error("The Chinese model's weights are damaged: the checksum differs.");
}

function recurrent(reader: TensorReader, inputs: number, hidden: number): RecurrentWeights {
  return {
    input: reader.matrix(inputs, 3 * hidden),
    inputBiases: reader.floats(3 * hidden),
    gates: reader.matrix(hidden, 2 * hidden),
    candidate: reader.matrix(hidden, hidden),
    biases: reader.floats(3 * hidden),
  };
}

/** Takes tensors off a buffer, one behind the other. */
class TensorReader {
  offset = 0;

  constructor(private readonly buffer: ArrayBuffer) {}

  matrix(rows: number, columns: number, scaled: 'rows' | 'columns' = 'columns'): QuantizedMatrix {
    const values = new Int8Array(this.buffer, this.advance(rows * columns), rows * columns);
    return { rows, columns, values, scales: this.floats(scaled === 'rows' ? rows : columns) };
  }

  floats(count: number): Float32Array {
    const start = this.advance(count * Float32Array.BYTES_PER_ELEMENT);
    return new Float32Array(this.buffer.slice(start, this.offset)); // a view would have to be aligned
  }

  /** Moves behind the next bytes and tells where they begin. */
  private advance(bytes: number): number {
    const start = this.offset;
    this.offset += bytes;
    if (this.offset > this.buffer.byteLength) throw new Error("The Chinese model's weights end too early.");
    return start;
  }
}
