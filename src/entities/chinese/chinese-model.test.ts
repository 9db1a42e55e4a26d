import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { computed } from '../../core/computed.test-support';
import { type ChineseModel, loadChineseModel } from './chinese-model';
import { namesOfWords } from './names-of-words';

const read = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'model', name)));
const files = () => ({
  weights: read('weights.bin').buffer,
  vocabulary: JSON.parse(new TextDecoder().decode(read('vocabulary.json'))) as object,
  kernel: read('kernel.wasm'),
});

/** Most milliseconds for 1,000 characters, on a machine that does other work as well. */
const TIME_BUDGET = 200;
/** Most bytes of memory, that of the files included. */
const MEMORY_BUDGET = 5_000_000;
/** Most bytes that are shipped, gzipped. */
const SIZE_BUDGET = 1_600_000;

describe('the shipped model', () => {
  let model: ChineseModel;
  beforeAll(async () => {
    model = await loadChineseModel(files());
  });

  const found = (text: string) => namesOfWords(text, model.tag(text)).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

  test.each([
    [
      '云汀市市长林岚昨日在北京会见了德国总理默克尔，双方就清华大学与西门子公司的合作交换了意见。',
      '云汀市/place 林岚/person 北京/place 德国/place 默克尔/person 清华大学/organization 西门子公司/organization',
    ],
    [
      '雲汀市市長林嵐昨日在臺北會見了德國總理梅克爾，雙方就臺灣大學與西門子公司的合作交換了意見。',
      '雲汀市/place 林嵐/person 臺北/place 德國/place 梅克爾/person 臺灣大學/organization 西門子公司/organization',
    ],
    [
      '國立臺灣大學與鴻海精密工業股份有限公司簽約，蔡英文、賴清德出席。',
      '國立臺灣大學/organization 鴻海精密工業股份有限公司/organization 蔡英文/person 賴清德/person',
    ],
    ['曹雪芹著《红楼梦》，鲁迅写了《狂人日记》。', '曹雪芹/person 红楼梦/work 鲁迅/person 狂人日记/work'],
    ['「我很高興，」史蒂芬·霍金說。', '史蒂芬·霍金/person'],
    ['记者在乾隆年间的扬州城……', '乾隆/person 扬州城/place'],
    ['主演：张伟 李娜　王芳', '张伟/person 李娜/person 王芳/person'],
    ['昨天下午三点，天气很好。', ''],
    ['This paragraph is English.', ''],
    [' \n\u3000', ''],
    ['', ''],
  ])('%s', (text, names) => {
    expect(found(text).join(' ')).toBe(names);
  });

  test('offsets are of the text as it was given: astral characters, spaces and line ends count', () => {
    const text = '𠮷𠮷😀。\n　　林岚在\u200b北京。\r\n她见到了𠮷田先生和马云。';
    expect(found(text)).toEqual(expect.arrayContaining(['林岚/person', '北京/place', '马云/person']));
    const spans = namesOfWords(text, model.tag(text));
    expect(spans.map((span) => span.start)).toEqual(spans.map((span) => span.start).toSorted((a, b) => a - b));
  });

  test('text without any end of a sentence is read too', () => {
    const names = found('林岚昨日在北京会见了默克尔，'.repeat(100)).filter((name) => name === '林岚/person');
    expect(names.length).toBeGreaterThan(90);
  });

  test('it takes its time and memory and no more', () => {
    const text = '云汀市市长林岚昨日在北京会见了德国总理默克尔，双方就清华大学与西门子公司的合作交换了意见。'.repeat(20);
    const memorySize = model.memorySize;
    const times = Array.from({ length: 5 }, () => {
      const start = computed();
      model.tag(text);
      return ((computed() - start) / text.length) * 1000;
    });
    const time = Math.min(...times);
    console.log(`${time.toFixed(0)} ms for 1,000 characters, ${(memorySize / 1e6).toFixed(1)} MB of WebAssembly memory`);
    expect(time).toBeLessThan(TIME_BUDGET);
    expect(model.memorySize).toBe(memorySize);
    expect(memorySize + read('weights.bin').length).toBeLessThan(MEMORY_BUDGET);
  });
});

test('what is shipped is within its budget', () => {
  const sizes = ['weights.bin', 'vocabulary.json', 'kernel.wasm'].map((name) => gzipSync(read(name)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(SIZE_BUDGET);
});

describe('refused with a clear error', () => {
  const damaged = () => {
    const weights = read('weights.bin');
    weights[1_000_000] = (weights[1_000_000] ?? 0) ^ 1;
    return weights.buffer;
  };

  test.each([
    ['truncated weights', () => ({ weights: files().weights.slice(0, 1_000_000) }), /1000000 bytes long instead of 1533144/],
    ['no weights', () => ({ weights: new ArrayBuffer(0) }), /0 bytes long/],
    ['one bit changed', () => ({ weights: damaged() }), /damaged/],
    ['no vocabulary', () => ({ vocabulary: {} }), /vocabulary has no valid "embeddingSize"/],
    ['sizes of another model', () => ({ vocabulary: { ...files().vocabulary, hiddenSize: 256 } }), /weights end too early/],
    ['fewer characters than weights', () => ({ vocabulary: { ...files().vocabulary, characters: '一' } }), /not of its vocabulary's sizes/],
    ['a truncated kernel', () => ({ kernel: files().kernel.slice(0, 500) }), /kernel does not start/],
    ['another module', () => ({ kernel: Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0) }), /does not export "memory"/],
  ])('%s', async (_name, change, message) => {
    await expect(loadChineseModel({ ...files(), ...change() })).rejects.toThrow(message);
  });
});
