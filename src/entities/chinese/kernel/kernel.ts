/**
 * The network's arithmetic, in AssemblyScript: `npm run build:kernel` compiles it to `src/entities/chinese/model/kernel.wasm`.
 *
 * Activations are 16-bit fixed point, weights 8-bit: every activation lies within ±1 (or is scaled to), and a product of
 * 256 pairs, 256 · 32767 · 127, fits 32 bits, so sums are exact. Matrices are packed as `pack-matrix.ts` lays them out:
 * for each block of 16 columns and each pair of inputs the 16 pairs of weights, which one dot product takes 4 at a time.
 * All sizes are counts of numbers, all `usize` addresses bytes; outputs are a multiple of 16, inputs of 2.
 */

/** What 1 is in a 16-bit activation. */
const ONE: f32 = 32767;
const LANES: i32 = 4;
const BLOCK: i32 = 16;
/** Beyond this a sigmoid is 0 or 1 to 32-bit precision, and e to its power still a number. */
const SATURATED: f32 = 40;

/** Where memory is free for the caller's matrices and buffers. */
export function heapBase(): usize {
  return __heap_base;
}

/**
 * A dense layer over every row: `out[t][j] = scales[j] · Σᵢ x[t][i] · weights[i][j] + biases[j]`.
 * @param x - 16-bit, `rows` × `inputs`
 * @param out - 32-bit floats, `rows` × `outputs`
 */
export function project(x: usize, rows: i32, inputs: i32, weights: usize, scales: usize, biases: usize, outputs: i32, out: usize): void {
  const outputBytes = (<usize>outputs) << 2;
  for (let t = 0; t < rows; t++) {
    multiply(x, inputs, weights, outputs, out);
    for (let j: usize = 0; j < outputBytes; j += 16) {
      v128.store(out + j, f32x4.add(scaled(out + j, scales + j), v128.load(biases + j)));
    }
    x += (<usize>inputs) << 1;
    out += outputBytes;
  }
}

/**
 * Runs a gated recurrent unit over a sequence. Its gates in the order of the columns: update, reset, candidate.
 * @param projections - 32-bit floats, `steps` × 3 `hidden`: the input's share of each gate, biases included
 * @param backwards - 1 to begin at the last step
 * @param out - 16-bit, the state after step `t` at `t · stride` numbers from here
 * @param scratch - room for 16 · `hidden` bytes
 */
export function recur(
  projections: usize,
  steps: i32,
  hidden: i32,
  gateWeights: usize,
  gateScales: usize,
  candidateWeights: usize,
  candidateScales: usize,
  backwards: i32,
  out: usize,
  stride: i32,
  scratch: usize,
): void {
  const width = (<usize>hidden) << 2;
  const state = scratch;
  const input = state + width; // the state, or its part that the reset gate lets through, as 16-bit activations
  const gates = input + (width >> 1);
  const resets = gates + width;
  memory.fill(scratch, 0, width << 2);
  for (let step = 0; step < steps; step++) {
    const t = backwards ? steps - 1 - step : step;
    const projection = projections + <usize>t * width * 3;
    multiply(input, hidden, gateWeights, hidden << 1, gates);
    for (let j: usize = 0; j < width << 1; j += 16) {
      v128.store(gates + j, sigmoid(f32x4.add(v128.load(projection + j), scaled(gates + j, gateScales + j))));
    }
    for (let j: usize = 0; j < width; j += 32) {
      const low = f32x4.mul(v128.load(resets + j), v128.load(state + j));
      const high = f32x4.mul(v128.load(resets + j, 16), v128.load(state + j, 16));
      v128.store(input + (j >> 1), toActivations(low, high));
    }
    const candidates = resets; // no longer needed
    multiply(input, hidden, candidateWeights, hidden, candidates);
    const candidateProjection = projection + (width << 1);
    for (let j: usize = 0; j < width; j += 16) {
      const candidate = tanh(f32x4.add(v128.load(candidateProjection + j), scaled(candidates + j, candidateScales + j)));
      const before = v128.load(state + j);
      v128.store(state + j, f32x4.add(before, f32x4.mul(v128.load(gates + j), f32x4.sub(candidate, before))));
    }
    const row = out + ((<usize>t * stride) << 1);
    for (let j: usize = 0; j < width; j += 32) {
      const activations = toActivations(v128.load(state + j), v128.load(state + j, 16));
      v128.store(input + (j >> 1), activations);
      v128.store(row + (j >> 1), activations);
    }
  }
}

/** `out[j] = Σᵢ x[i] · weights[i][j]`, as 32-bit integers. */
function multiply(x: usize, inputs: i32, weights: usize, outputs: i32, out: usize): void {
  const end = x + ((<usize>inputs) << 1);
  for (let block = 0; block < outputs; block += BLOCK) {
    let sum0 = i32x4.splat(0);
    let sum1 = i32x4.splat(0);
    let sum2 = i32x4.splat(0);
    let sum3 = i32x4.splat(0);
    for (let pair = x; pair < end; pair += 4) {
      const inputPair = v128.load32_splat(pair);
      sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(inputPair, v128.load8x8_s(weights)));
      sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(inputPair, v128.load8x8_s(weights, 8)));
      sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(inputPair, v128.load8x8_s(weights, 16)));
      sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(inputPair, v128.load8x8_s(weights, 24)));
      weights += 32;
    }
    v128.store(out, sum0);
    v128.store(out, sum1, 16);
    v128.store(out, sum2, 32);
    v128.store(out, sum3, 48);
    out += BLOCK * LANES;
  }
}

/** Four integer sums at an address, as floats times their columns' scales. */
function scaled(sums: usize, scales: usize): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums)), v128.load(scales));
}

/** Eight floats within ±1 as 16-bit activations. */
function toActivations(low: v128, high: v128): v128 {
  const one = f32x4.splat(ONE);
  return i16x8.narrow_i32x4_s(
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(low, one))),
    i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(high, one))),
  );
}

function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

function tanh(x: v128): v128 {
  const twice = sigmoid(f32x4.add(x, x));
  return f32x4.sub(f32x4.add(twice, twice), f32x4.splat(1));
}

/** eˣ = 2ⁿ · eʳ with n whole and |r| ≤ ln 2 / 2, where the Taylor series to r⁶ is exact to 32-bit precision. */
function exp(x: v128): v128 {
  const bounded = f32x4.min(f32x4.max(x, f32x4.splat(-SATURATED)), f32x4.splat(SATURATED));
  const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(Mathf.LOG2E)));
  const r = f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(Mathf.LN2)));
  let series = f32x4.splat(1.0 / 720.0);
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1.0 / 120.0));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1.0 / 24.0));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1.0 / 6.0));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(0.5));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1));
  const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(series, exponent);
}
