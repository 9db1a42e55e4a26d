import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Recogniser } from '../recogniser';
import { loadChineseRecogniser } from './recognise-chinese';

const read = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'model', name)));
let recogniser: Recogniser;
beforeAll(async () => {
  const vocabulary = JSON.parse(new TextDecoder().decode(read('vocabulary.json'))) as object;
  recogniser = await loadChineseRecogniser({ weights: read('weights.bin').buffer, vocabulary, kernel: read('kernel.wasm') });
});

test.each([
  ['a known place and body', '教授轉往雪梨，城巴則在旺角加開班次。', ['雪梨/place', '城巴/organization', '旺角/place']],
  ['another form of a character', '臺鐵在臺東停駛。', ['臺鐵/organization', '臺東/place']],
  ['an abbreviation in brackets', '意見曾提交環境諮詢委員會（環諮會）討論。', ['環境諮詢委員會/organization', '環諮會/organization']],
  ['a film in quotation marks', '導演的電影「海邊舊城」下月上映。', ['海邊舊城/work']],
])('%s', (_, text, expected) => {
  const found = recogniser.recognise([{ start: 0, text }]).names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);
  expect(found).toEqual(expect.arrayContaining(expected));
});
