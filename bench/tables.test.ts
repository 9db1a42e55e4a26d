import { expect, test } from 'vitest';
import { type Bar, judgeBars } from './bars';
import { formatDataset, measureSpeed } from './dataset-table';
import { formatLanguages, scoreLanguages } from './language-table';
import { corpusPage, datasetRun, measured } from './test-support';

const body = { body: 'a b c d' };
const pages = ['one', 'two', 'three'].map((id) => corpusPage(id, body));
const all = (text: string, times: readonly number[]) =>
  Object.fromEntries(pages.map(({ id }, index) => [id, measured(text, { ms: times[index] ?? 0 })]));

test('times are ratios of the medians and of the 90th percentiles in the same run', () => {
  const run = datasetRun('fundus', pages, { limpid: all('a b c d', [4, 30, 90]), readability: all('', [2, 20, 30]) });
  expect(measureSpeed(run, 'limpid')).toEqual({ median: 30, p90: 90, medianRatio: 1.5, p90Ratio: 3 });
});

test('the table counts empty results and names what went wrong', () => {
  const predictions = { limpid: all('a b c d', [1, 1, 1]), readability: all('', [1, 1, 1]) };
  const accident = { kind: 'hung' as const, extractor: 'defuddle', page: 'three', reason: 'no answer within 5 ms' };
  const table = formatDataset(datasetRun('fundus', pages, predictions, [accident]));
  expect(table).toMatch(/^limpid +1\.0000 +1\.0000 +1\.0000 +0 +0\.0 %/m);
  expect(table).toMatch(/^readability .* 3 +100\.0 %/m);
  expect(table).toContain('! three: defuddle hung (no answer within 5 ms)');
});

test('languages pool the pages of all datasets but Readability’s, and mark where another is ahead', () => {
  const korean = corpusPage('korean', { body: '서랍 편지' }, 'ko');
  const runs = [
    datasetRun('fundus', [korean], { limpid: { korean: measured('') }, readability: { korean: measured('서랍 편지') } }),
    datasetRun('magichtml', [korean], { limpid: { korean: measured('서랍 편지') }, readability: { korean: measured('서랍 편지') } }),
    datasetRun('readability', [korean], { limpid: {}, readability: {} }),
  ];
  const scores = scoreLanguages(runs);
  expect(scores.map(({ language }) => language)).toEqual(['zh', 'ja', 'ko', 'ar', 'ru']);
  expect(scores[2]).toMatchObject({ bodyPages: 2, bodies: { limpid: 2 / 3, readability: 1 }, segmentPages: 0 });
  expect(formatLanguages(scores)).toMatch(/^ko +2 +\.6667 +1\.0000 +</m);
});

test('segments are pooled in a column of their own; other languages need five pages', () => {
  const german = Array.from({ length: 5 }, (_, index) => corpusPage(`${index}`, { with: ['Fähre'], without: [] }, 'de'));
  const french = corpusPage('french', { with: ['boîte'], without: [] }, 'fr');
  const limpid = { 0: measured('Fähre'), 1: measured('Fähre') };
  const scores = scoreLanguages([datasetRun('trafilatura', [...german, french], { limpid })]);
  expect(scores.at(-1)).toMatchObject({ language: 'de', bodyPages: 0, segmentPages: 5 });
  expect(scores.at(-1)?.segments.limpid).toBeCloseTo(4 / 7, 6);
});

const verdicts = (bars: readonly Bar[]) => Object.fromEntries(bars.map(({ name, met }) => [name, met]));

test('bars judge what was run and nothing else', () => {
  const run = datasetRun('scrapinghub', pages, { limpid: all('a b c d', [3, 3, 3]), readability: all('', [2, 2, 1]) });
  expect(verdicts(judgeBars([run]))).toEqual({
    'scrapinghub F1': true,
    'empty results': true,
    'scrapinghub median': true,
    'scrapinghub p90': true,
    'pages over 50 ms slower than defuddle': true,
    'live pages changed': true,
    'pages hung or failed': true,
  });
});

test('a slow page that is slower than Defuddle is counted', () => {
  const predictions = { limpid: all('a b c d', [60, 60, 40]), readability: all('', [60, 60, 60]), defuddle: all('a', [50, 70, 1]) };
  const bars = judgeBars([datasetRun('scrapinghub', pages, predictions)]);
  expect(bars.find(({ name }) => name.startsWith('pages over'))).toMatchObject({ measured: '1', met: false });
});

test('metadata is held against the best anchor, languages against the extractors beside', () => {
  const stated = Array.from({ length: 5 }, (_, index) => corpusPage(`${index}`, { body: 'a b c d', title: 'A title' }, 'de'));
  const found = (text: string, title: string) => Object.fromEntries(stated.map(({ id }) => [id, { ...measured(text), title }]));
  const predictions = { limpid: found('a b', 'Another title'), readability: found('a b c d', 'A title') };
  const missed = judgeBars([datasetRun('fundus', stated, predictions)]).filter(({ met }) => !met);
  expect(missed.map(({ name, measured }) => `${name}: ${measured}`)).toEqual([
    'fundus F1: .0000',
    'fundus title: .0000',
    'languages behind: de',
  ]);
});

test('own pages must be read; a public corpus is only reported', () => {
  const failing = judgeBars([datasetRun('own', pages, { limpid: {} }), datasetRun('fundus', pages, { limpid: {} })]);
  const missed = failing.filter(({ met }) => !met);
  expect(missed.filter(({ enforced }) => enforced).map(({ name }) => name)).toEqual(['own F1', 'empty results on own pages']);
  expect(missed.filter(({ enforced }) => !enforced).map(({ name }) => name)).toEqual(['fundus F1', 'empty results']);
});

test.each([
  { kind: 'changed the page' as const, extractor: 'limpid', missed: ['live pages changed'] },
  { kind: 'hung' as const, extractor: 'limpid', missed: ['pages hung or failed'] },
  { kind: 'did not load' as const, missed: ['pages hung or failed'] },
  { kind: 'hung' as const, extractor: 'defuddle', missed: [] },
])('$extractor $kind: missed $missed', ({ missed, ...accident }) => {
  const bars = judgeBars([datasetRun('fundus', pages, { limpid: all('a b c d', []) }, [{ page: 'one', ...accident }])]);
  expect(bars.filter(({ met }) => !met).map(({ name }) => name)).toEqual(missed);
});
