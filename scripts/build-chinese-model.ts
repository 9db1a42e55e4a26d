import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from '../src/entities/chinese/crc32';
import type { Vocabulary } from '../src/entities/chinese/vocabulary';
import { ROOT } from './run';

/**
 * Writes `src/entities/chinese/model/weights.bin` and `vocabulary.json` from Baidu's LAC-small as jieba 0.42.1 ships it, and the
 * character table of OpenCC as opencc-js 1.4.2 ships it:
 *
 *     apt-get download python3-jieba && dpkg-deb -x python3-jieba_0.42.1-*_all.deb jieba
 *     npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
 *     npx tsx scripts/build-chinese-model.ts jieba/usr/lib/python3/dist-packages/jieba/lac_small package
 */
async function main(lacFolder: string, openccFolder: string): Promise<void> {
  const lac = readLac(lacFolder);
  const characters = keptCharacters(lac.rows);
  const weights = Buffer.concat(quantizeModel(lac, characters));
  const kept = new Set(characters);
  const variants = (await readVariants(openccFolder)).filter(([, simplified]) => kept.has(simplified));
  const vocabulary: Vocabulary = {
    embeddingSize: EMBEDDING,
    hiddenSize: HIDDEN,
    weights: { length: weights.length, crc32: crc32(weights) },
    labels: lac.labels,
    characters: characters.join(''),
    traditional: variants.map(([traditional]) => traditional).join(''),
    simplified: variants.map(([, simplified]) => simplified).join(''),
  };
  const folder = join(ROOT, 'src/entities/chinese/model');
  writeFileSync(join(folder, 'weights.bin'), weights);
  writeFileSync(join(folder, 'vocabulary.json'), `${JSON.stringify(vocabulary)}\n`);
}

const EMBEDDING = 128;
const HIDDEN = 128;
/** The row of all characters that have none. */
const UNKNOWN = 'OOV';

interface Lac {
  readonly tensor: (name: string) => Float32Array;
  /** The embedding of each character and of a few classes of words. */
  readonly rows: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
}

function readLac(folder: string): Lac {
  const dictionary = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\r$/, '').split('\t'))
      .filter((fields) => fields.length === 2)
      .map(([number, name]) => [String(name), Number(number)] as const);
  const labels: string[] = [];
  for (const [label, number] of dictionary('tag.dic')) labels[number] = label;
  return { tensor: (name) => readTensor(join(folder, 'model_baseline', name)), rows: new Map(dictionary('word.dic')), labels };
}

/**
 * Reads a tensor of PaddlePaddle 1: a version, levels of detail (each a length and its bytes), a version, the length of a
 * description and the description, then the numbers.
 */
function readTensor(file: string): Float32Array {
  const bytes = readFileSync(file);
  let offset = 4;
  const levels = Number(bytes.readBigUInt64LE(offset));
  offset += 8;
  for (let level = 0; level < levels; level++) offset += 8 + Number(bytes.readBigUInt64LE(offset));
  offset += 4;
  offset += 4 + bytes.readInt32LE(offset);
  const numbers = new Float32Array((bytes.length - offset) / 4);
  for (let index = 0; index < numbers.length; index++) numbers[index] = bytes.readFloatLE(offset + 4 * index);
  return numbers;
}

/** Scripts of which only what GB 2312 has is kept; of other scripts everything is. */
const THINNED = /^[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff\uff01-\uff5e]$/;

function keptCharacters(rows: ReadonlyMap<string, number>): string[] {
  const gb2312 = hanOfGb2312();
  const known = [...rows].toSorted(([, a], [, b]) => a - b).map(([name]) => name);
  return known.filter((name) => Array.from(name).length === 1 && (gb2312.has(name) || !THINNED.test(name)));
}

/** The 6,763 characters of both levels of GB 2312: the rows 16 to 87 of its table. */
function hanOfGb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const han = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) han.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return han;
}

function quantizeModel({ tensor, rows }: Lac, characters: readonly string[]): Buffer[] {
  const embeddings = tensor('word_emb');
  const kept = [...characters, UNKNOWN].map((name) => {
    const row = rows.get(name) ?? 0;
    return embeddings.subarray(row * EMBEDDING, (row + 1) * EMBEDDING);
  });
  const parts = quantizeRows(kept);
  for (let unit = 0; unit < 4; unit++) {
    const recurrent = tensor(`gru_${unit}.w_0`);
    const border = HIDDEN * 2 * HIDDEN;
    parts.push(...quantizeColumns(tensor(`fc_${unit}.w_0`), 3 * HIDDEN), toBuffer(tensor(`fc_${unit}.b_0`)));
    parts.push(...quantizeColumns(recurrent.subarray(0, border), 2 * HIDDEN), ...quantizeColumns(recurrent.subarray(border), HIDDEN));
    parts.push(toBuffer(tensor(`gru_${unit}.b_0`)));
  }
  const outputBiases = tensor('fc_4.b_0');
  parts.push(...quantizeColumns(tensor('fc_4.w_0'), outputBiases.length), toBuffer(outputBiases), toBuffer(tensor('crfw')));
  return parts;
}

/** The weights in 8 bits, then one scale a row. */
function quantizeRows(rows: readonly Float32Array[]): Buffer[] {
  const scales = Float32Array.from(rows, scaleOf);
  const values = rows.map((row, index) => toBuffer(Int8Array.from(row, (weight) => quantize(weight, scales[index] as number))));
  return [...values, toBuffer(scales)];
}

/** The weights in 8 bits, row by row, then one scale a column. */
function quantizeColumns(weights: Float32Array, columns: number): Buffer[] {
  const scales = Float32Array.from({ length: columns }, (_, column) => scaleOf(weights.filter((_, index) => index % columns === column)));
  const values = Int8Array.from(weights, (weight, index) => quantize(weight, scales[index % columns] as number));
  return [toBuffer(values), toBuffer(scales)];
}

/** What the step of an 8-bit number stands for, so that the largest weight is 127. */
function scaleOf(weights: Float32Array): number {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  return Math.max(Math.fround(largest / 127), Math.fround(1e-9));
}

/** Divides in 32 bits and rounds halves to even, as numpy does. */
function quantize(weight: number, scale: number): number {
  const steps = Math.fround(weight / scale);
  const rounded = Math.abs(steps % 1) === 0.5 ? 2 * Math.round(steps / 2) : Math.round(steps);
  return Math.max(-127, Math.min(127, rounded));
}

function toBuffer(numbers: Int8Array | Float32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Written in Simplified names too (乾隆), where the model knows it; OpenCC's 干 would hide them. */
const SAME_IN_NAMES = '乾';

/** One Traditional character and its most usual Simplified form; characters beyond UTF-16's first 65,536 are left out. */
async function readVariants(folder: string): Promise<(readonly [traditional: string, simplified: string])[]> {
  const file = pathToFileURL(resolve(folder, 'dist/esm-lib/dict/TSCharacters.js')).href;
  const { default: table } = (await import(file)) as { default: string };
  return table
    .split('|')
    .map((entry) => entry.split(' '))
    .map(([traditional = '', simplified = '']) => [traditional, simplified] as const)
    .filter((pair) => pair[0] !== pair[1] && pair[0] !== SAME_IN_NAMES && pair.every((form) => form.length === 1));
}

const [lacFolder, openccFolder] = process.argv.slice(2);
if (!lacFolder || !openccFolder) throw new Error('Give the folders of lac_small and of opencc-js.');
await main(lacFolder, openccFolder);
