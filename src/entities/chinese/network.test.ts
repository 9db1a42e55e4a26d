import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startKernel } from './kernel';
import { MAX_LENGTH, Network } from './network';
import type { QuantizedMatrix, RecurrentWeights, Weights } from './weights';

const KERNEL = new Uint8Array(readFileSync(join(import.meta.dirname, 'model/kernel.wasm')));
const EMBEDDING = 32;
const HIDDEN = 16;
const LABELS = 5;
const CHARACTERS = 40;

/** A model of random weights. */
function randomWeights(): Weights {
  let state = 42;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 30 - 1;
  };
  const floats = (count: number, size = 1) => Float32Array.from({ length: count }, () => random() * size);
  const matrix = (rows: number, columns: number, scales = columns): QuantizedMatrix => ({
    rows,
    columns,
    values: Int8Array.from({ length: rows * columns }, () => Math.round(random() * 127)),
    scales: floats(scales).map((scale) => (Math.abs(scale) + 0.1) / 200),
  });
  const unit = (inputs: number): RecurrentWeights => ({
    input: matrix(inputs, 3 * HIDDEN),
    inputBiases: floats(3 * HIDDEN),
    gates: matrix(HIDDEN, 2 * HIDDEN),
    candidate: matrix(HIDDEN, HIDDEN),
    biases: floats(3 * HIDDEN),
  });
  return {
    embeddings: matrix(CHARACTERS, EMBEDDING, CHARACTERS),
    layers: [
      [unit(EMBEDDING), unit(EMBEDDING)],
      [unit(2 * HIDDEN), unit(2 * HIDDEN)],
    ],
    output: matrix(2 * HIDDEN, LABELS),
    outputBiases: floats(LABELS),
    transitions: new Float32Array(),
  };
}

/** The textbook's network, in 64 bits. */
function score(characters: Uint16Array, { embeddings, layers, output, outputBiases }: Weights): number[][] {
  let sequence = Array.from(characters, (character) =>
    Array.from(
      embeddings.values.subarray(character * EMBEDDING, (character + 1) * EMBEDDING),
      (value) => value * (embeddings.scales[character] ?? 0),
    ),
  );
  for (const [forwards, backwards] of layers) {
    const there = recur(sequence, forwards);
    const back = recur(sequence.toReversed(), backwards).toReversed();
    sequence = there.map((state, place) => [...state, ...(back[place] ?? [])]);
  }
  return sequence.map((row) => add(times(row, output), outputBiases));
}

function recur(sequence: number[][], { input, inputBiases, gates, candidate, biases }: RecurrentWeights): number[][] {
  let state: number[] = Array(HIDDEN).fill(0);
  return sequence.map((row) => {
    const projected = add(add(times(row, input), inputBiases), biases);
    const opened = add(times(state, gates), projected).map((sum) => 1 / (1 + Math.exp(-sum)));
    const kept = state.map((value, index) => value * (opened[HIDDEN + index] ?? 0));
    const candidates = add(times(kept, candidate), projected.slice(2 * HIDDEN)).map(Math.tanh);
    state = state.map((value, index) => value + (opened[index] ?? 0) * ((candidates[index] ?? 0) - value));
    return state;
  });
}

function times(row: number[], { columns, values, scales }: QuantizedMatrix): number[] {
  return Array.from(scales, (scale, column) =>
    row.reduce((sum, value, index) => sum + value * (values[index * columns + column] ?? 0) * scale, 0),
  );
}

const add = (a: readonly number[], b: ArrayLike<number>) => a.map((value, index) => value + (b[index] ?? 0));

test.each([1, 2, 7, MAX_LENGTH])('%i characters score as in exact arithmetic, again and again', async (length) => {
  const weights = randomWeights();
  const network = new Network(await startKernel(KERNEL), weights);
  const characters = Uint16Array.from({ length }, (_, place) => (place * 7) % CHARACTERS);
  const memorySize = network.memorySize;
  for (let run = 0; run < 2; run++) {
    const scores = network.score(characters);
    const largestError = score(characters, weights).reduce((largest, row, place) => {
      const errors = row.map((expected, label) => Math.abs(expected - (scores[place * network.scoreStride + label] ?? Number.NaN)));
      return Math.max(largest, ...errors);
    }, 0);
    expect(largestError).toBeLessThan(1e-3);
  }
  expect(network.memorySize).toBe(memorySize);
});
