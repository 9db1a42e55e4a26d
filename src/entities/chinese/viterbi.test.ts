import { expect, test } from 'vitest';
import { ViterbiDecoder } from './viterbi';

const LABELS = 3;
const STRIDE = 4;

/** Numbers that look random and are the same every time. */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 30 - 1;
  });
}

function pathsOf(length: number): number[][] {
  if (length === 0) return [[]];
  return pathsOf(length - 1).flatMap((path) => Array.from({ length: LABELS }, (_, label) => [...path, label]));
}

function scoreOf(path: number[], scores: Float32Array, transitions: Float32Array): number {
  const at = (row: number, label: number) => transitions[row * LABELS + label] ?? 0;
  const emitted = path.reduce((sum, label, place) => sum + (scores[place * STRIDE + label] ?? 0), 0);
  const moved = path.slice(1).reduce((sum, label, place) => sum + at(2 + (path[place] ?? 0), label), 0);
  return emitted + moved + at(0, path[0] ?? 0) + at(1, path.at(-1) ?? 0);
}

test.each([1, 2, 3, 4, 5, 6])('the best of all paths of %i places is found', (length) => {
  const transitions = numbers((LABELS + 2) * LABELS, 7 * length);
  const scores = numbers(length * STRIDE, 11 * length);
  const paths = pathsOf(length).toSorted((a, b) => scoreOf(b, scores, transitions) - scoreOf(a, scores, transitions));
  const decoder = new ViterbiDecoder(transitions, LABELS, 6);
  expect([...decoder.decode(scores, STRIDE, length)]).toEqual(paths[0]);
  expect([...decoder.decode(scores, STRIDE, length)]).toEqual(paths[0]); // buffers hold nothing over
});

test('nothing has no labels', () => {
  expect(new ViterbiDecoder(numbers(15, 1), LABELS, 4).decode(new Float32Array(), STRIDE, 0)).toHaveLength(0);
});
