import { expect, test } from 'vitest';
import { ftrExport, packFiles, ruleParts } from './export-rules';
import { someFtrFile } from './import/ftr-files.test-support';
import { importerFor, importFiles } from './import/import-files';
import { importOwn } from './import/own-rules';
import { filesInZip } from './import/read-zip';
import { MAX_PART_SIZE, parseRuleFile } from './parse-rules';
import type { SiteRule } from './rule';

const rest = async () => undefined;
const own = (id: string, more: Partial<SiteRule> = {}): SiteRule => ({
  id,
  match: [`*://${id}/*`],
  content: '.story',
  checked: '2026-11-28',
  ...more,
});

/** Reads files as the page does. */
async function readBack(files: readonly { name: string; text: string }[]) {
  const chunks = await packFiles(files, rest);
  async function* blocks() {
    yield* chunks;
  }
  return importFiles(filesInZip(blocks()), { rest });
}

test('rules of one part come back as they are, those for the same pages too', async () => {
  const rules = [own('a.example', { remove: ['.海', '.advert'] }), own('b.example'), own('again', { match: ['*://b.example/*'] })];
  const [part = '', ...others] = ruleParts(rules);
  expect(others).toEqual([]);
  expect(parseRuleFile(part)).toEqual({ rules, problems: [] });
  expect(importerFor('limpid-rules.json', part)).toBe(importOwn);
  expect((await importFiles([{ name: 'limpid-rules.json', text: part }], { rest })).rules).toEqual(rules);
});

test('5,000 rules are as many parts as it takes, and come back from their archive', async () => {
  const { rules } = await importFiles(
    Array.from({ length: 5200 }, (_, seed) => someFtrFile(seed)),
    { rest },
  );
  const most = rules.slice(0, 5000);
  const parts = ruleParts(most);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(MAX_PART_SIZE);
  const back = await readBack(parts.map((text, index) => ({ name: `rules-${index}.json`, text })));
  expect(back.rules).toEqual(most);
  expect(back.reports.flatMap(({ report }) => report.left)).toEqual([]);
});

test('files of FiveFilters, and what they cannot say', () => {
  const site = (id: string, more: Partial<SiteRule> = {}) => own(id, { match: [`*://${id}/*`, `*://www.${id}/*`], ...more });
  const { files, told } = ftrExport([
    site('a.example'),
    site('b.example', { keep: ['.verse'] }),
    own('c.example'),
    site('again', site('a.example')),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['a.example.txt', 'b.example.txt']);
  expect(told).toEqual([
    { id: 'b.example', name: 'b.example.txt', left: [{ what: 'keep', why: 'no-counterpart' }] },
    { id: 'c.example', name: undefined, left: [{ what: 'match', why: 'no-counterpart' }] },
    { id: 'a.example', name: undefined, left: [] },
  ]);
});

test('a file of rules of one’s own: what is in order is taken, the rest is told at its line', async () => {
  const text = `[\n${JSON.stringify(own('a.example'))},\n{ "id": "b", "match": ["*://b.example/*"],\n  "content": 7, "checked": "2026-11-28" },\n${JSON.stringify(own('c.example'))}\n]`;
  const { rules, reports } = await importFiles([{ name: 'mine.json', text }], { rest });
  expect(rules.map(({ id }) => id)).toEqual(['a.example', 'c.example']);
  expect(reports[0]?.report.taken).toEqual([
    { line: 2, what: 'a.example' },
    { line: 5, what: 'c.example' },
  ]);
  expect(reports[0]?.report.left).toMatchObject([
    { line: 4, what: 'rules[1].content', why: 'rule-refused', problem: { reason: 'wrong-type' } },
  ]);
});

test('a place that browsers could search for too long is left at its line, and the rest of the file is taken', async () => {
  const heavy = `//*${'[preceding-sibling::*'.repeat(6)}${']'.repeat(6)}`;
  const { rules, reports } = await importFiles(
    [
      { name: 'a.example.txt', text: `body: //p\nstrip: ${heavy}` },
      { name: 'list.txt', text: `b.example##.ad\nb.example##${'* ~ '.repeat(9)}.no` },
    ],
    { rest },
  );
  expect(rules.map(({ id }) => id)).toEqual(['a.example', 'hidden.b.example']);
  expect(reports.map(({ report }) => report.left.map(({ line, why }) => [line, why]))).toEqual([[[2, 'too-heavy']], [[2, 'too-heavy']]]);
});

test('a condition that rules may not ask goes with its link, at its lines, and the rest of the rule stays', async () => {
  const text = "body: //p\nsingle_page_link: //a[@id='all']\nif_page_contains: //ol[@id='pages']";
  const { rules, reports } = await importFiles([{ name: 'a.example.txt', text }], { rest });
  expect(rules).toMatchObject([{ id: 'a.example', content: 'p' }]);
  expect(rules[0]?.singlePage).toBeUndefined();
  expect(reports[0]?.report.left.map(({ line, problem }) => [line, problem?.reason])).toEqual([
    [2, 'too-heavy'],
    [3, 'too-heavy'],
  ]);
  expect(reports[0]?.report.taken).toHaveLength(1);
});

test('a rule that is too large when files are joined is refused, and told', async () => {
  const many = Array.from({ length: 21 }, (_, index) => `body: //p[@id='x${index}']`).join('\n');
  const { rules, reports } = await importFiles([{ name: 'a.example.txt', text: many }], { rest });
  expect(rules).toEqual([]);
  expect(reports[0]?.report.left[0]).toMatchObject({
    what: 'a.example',
    why: 'rule-refused',
    problem: { path: 'content', reason: 'too-many' },
  });
});
