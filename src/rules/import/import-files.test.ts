import { expect, test, vi } from 'vitest';
import { oneOf, seeded } from '../../../bench/random';
import { computed } from '../../core/computed.test-support';
import { importFtr } from './ftr';
import { someFtrFile } from './ftr-files.test-support';
import { type ImportFile, importerFor, importFiles } from './import-files';
import { importJustRead } from './just-read';
import { importSimpRead } from './simpread';
import { toFtr } from './to-ftr';
import { importUblock } from './ublock';

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test.each([
  ['example.org.txt', '# a\nbody: //p', importFtr],
  ['.example.org.txt', 'body: //p', importFtr],
  ['my-list_2026-11-28.txt', 'example.org##.ad', importUblock],
  ['list.txt', '[Adblock Plus 2.0]\nexample.org##.ad', importUblock],
  ['x.json', '{ "sites": [] }', importSimpRead],
  ['x.json', ' [{ "domainPattern": "example.org" }]', importJustRead],
])('%s is read by its own importer', (name, text, importer) => {
  expect(importerFor(name, text)).toBe(importer);
});

test('2,000 files take 3 s at most', async () => {
  const files = Array.from({ length: 2_000 }, (_, seed) => someFtrFile(seed));
  const start = computed();
  const { complete, reports, rules } = await importFiles(files, { rest });
  expect(computed() - start).toBeLessThan(3_000);
  expect([complete, reports.length]).toEqual([true, 2_000]);
  expect(rules.length).toBeGreaterThan(1_500);
});

test('it rests when 12 ms have gone, and tells how far it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  function* files(): Generator<ImportFile> {
    for (let number = 0; number < 10; number += 1) {
      vi.advanceTimersByTime(5);
      yield { name: `a${number}.example.org.txt`, text: 'body: //p' };
    }
  }
  const told: (number | 'rest')[] = [];
  await importFiles(files(), { rest: async () => void told.push('rest'), onProgress: (done) => told.push(done) });
  vi.useRealTimers();
  expect(told).toEqual([2, 'rest', 5, 'rest', 8, 'rest', 10]);
});

test('it stops between two files and holds what was read', async () => {
  const signal = { aborted: false };
  function* files(): Generator<ImportFile> {
    yield { name: 'a.example.org.txt', text: 'body: //p' };
    signal.aborted = true;
    yield { name: 'b.example.org.txt', text: 'body: //p' };
  }
  expect(await importFiles(files(), { rest, signal })).toMatchObject({ complete: false, reports: [{ name: 'a.example.org.txt' }] });
});

test('rules of several files for the same pages become one, and that is told', async () => {
  const { rules, merged } = await importFiles(
    [
      { name: 'custom/example.org.txt', text: 'body: //main\nstrip: //p[1]' },
      { name: 'standard/example.org.txt', text: 'title: //h1\nbody: //main\nbody: //article\nstrip: //hr' },
      { name: 'list', text: 'example.org##.ad\nother.org##.ad' },
      { name: 'a.json', text: '[{ "domainPattern": "example.org", "titleSelector": "h2" }]' },
      {
        name: 'b.json',
        text: '[{ "domainPattern": "example.org/x", "titleSelector": "h2" }, { "domainPattern": "example.org/X", "titleSelector": "h3" }]',
      },
    ],
    { rest },
  );
  expect(rules).toMatchObject([
    { id: 'example.org', content: ['main', 'article'], title: 'h1', remove: ['p:nth-of-type(1)', 'hr'] },
    { id: 'hidden.example.org', remove: ['.ad'], title: 'h2' },
    { id: 'hidden.other.org' },
    { id: 'example.org-x', title: 'h2' },
    { id: 'example.org-x-2', title: 'h3' },
  ]);
  expect(merged).toEqual([
    { id: 'example.org', sources: ['custom/example.org.txt', 'standard/example.org.txt'] },
    { id: 'hidden.example.org', sources: ['list', 'a.json'] },
  ]);
});

const PIECES: readonly string[] = [
  '((((((((((',
  '[[[[[[[[[[',
  ']]]]]',
  '"',
  "'",
  '\\',
  '//*',
  "//a[@b='c']",
  'a or ',
  ':not(',
  ':is(',
  ', ',
  ' ',
  '\t',
  '\u0000',
  '\u202e',
  '😀',
  '\ud800',
  'replace_string(',
  '): ',
  '<img ',
  'class="',
  'data-src=',
  '__proto__: ',
  'constructor',
  '##',
  '#@#',
  ':has-text(/',
  '(a+)+$',
  'example.org',
  '.example.org,',
  '~',
  '{"sites":[',
  '{"__proto__":',
  '[{"domainPattern":"',
  '^https?://(www\\.)?',
  "<div class='",
  '[[{',
  'http*://*.',
  '**/*',
  'body: ',
  'strip_id_or_class: ',
  '\n',
  '1',
  '.5',
];

/** A file of pieces that each format stumbles over, many of them again and again. */
function hostileText(seed: number): string {
  const random = seeded(seed);
  const size = 10 ** (1 + Math.floor(random() * 4.4));
  let text = '';
  while (text.length < size) text += oneOf(PIECES, random).repeat(random() < 0.1 ? 1 + Math.floor(random() * 3_000) : 1);
  return text;
}

test('200 hostile files: none throws, none takes long, no prototype changes', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (let seed = 0; seed < 200; seed += 1) {
    const text = hostileText(seed);
    let told = 0;
    for (const importer of [importFtr, importUblock, importJustRead, importSimpRead]) {
      const start = computed();
      const { rules, report } = importer('example.org.txt', text);
      const written = rules.map(toFtr);
      expect(computed() - start, `seed ${seed}, ${importer.name}`).toBeLessThan(300);
      expect(written).toHaveLength(rules.length);
      told += report.taken.length + report.left.length;
    }
    expect(told).toBeGreaterThan(0);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
