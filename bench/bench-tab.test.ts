import { afterAll, beforeAll, expect, test } from 'vitest';
import { BenchTab } from './bench-tab';
import type { Extractor } from './extractors';

const HANG_TIMEOUT = 2_000;

const extractor = (name: string, extract: string): Extractor => ({ name, source: '', extract, adapter: '(text) => ({ text })' });
/** Reads well, loops, throws or writes, as the page's title says. */
const moody = extractor(
  'moody',
  `(() => {
    const mood = document.title;
    while (mood === 'loop');
    if (mood === 'throw') throw new Error('no mood');
    if (mood === 'write') document.body.append('!');
    if (mood === 'write later' && (globalThis.readings = (globalThis.readings ?? 0) + 1) > 1) document.body.append('!');
    if (mood === 'scroll') scrollTo(0, 500);
    return mood;
  })()`,
);
const steady = extractor('steady', 'document.body.innerText');

let tab: BenchTab;
beforeAll(async () => {
  tab = await BenchTab.open([steady, moody], 3, HANG_TIMEOUT);
});
afterAll(() => tab.close());

const measure = (title: string, url = `https://news.example/${encodeURIComponent(title)}`) =>
  tab.measure(
    url,
    Buffer.from(`<!doctype html><title>${title}</title><body style="height: 3000px"><script>document.title = 'run'</script>Ünder`),
  );

test('a page is read under its own address, in UTF-8, its scripts asleep', async () => {
  const { byExtractor, changed, hung } = await measure('read');
  expect(byExtractor.steady?.text).toBe('Ünder');
  expect(byExtractor.moody?.text).toBe('read');
  expect({ changed, hung }).toEqual({ changed: [], hung: {} });
});

test('an extractor in an endless loop is killed and named; the others, and the next page, are measured', async () => {
  const { byExtractor, hung } = await measure('loop');
  expect(Object.keys(byExtractor)).toEqual(['steady']);
  expect(hung).toEqual({ moody: `no answer within ${HANG_TIMEOUT} ms` });
  expect((await measure('after the loop')).byExtractor.moody?.text).toBe('after the loop');
});

test('what an extractor throws is kept', async () => {
  expect((await measure('throw')).byExtractor.moody).toMatchObject({ text: '', error: 'Error: no mood' });
});

test.each(['write', 'scroll'])('an extractor that changes the live page is named: %s', async (mood) => {
  expect((await measure(mood)).changed).toEqual(['moody']);
});

test('a change in a later round is seen, though not whose it is', async () => {
  expect((await measure('write later')).changed).toEqual(['steady', 'moody']);
});

test('addresses that differ in their fragment alone are two pages', async () => {
  await measure('first', 'https://news.example/#/first');
  expect((await measure('second', 'https://news.example/#/second')).byExtractor.moody?.text).toBe('second');
});
