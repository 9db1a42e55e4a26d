import { expect, test } from 'vitest';
import type { Expected } from '../corpus';
import { corpusPage, measured } from '../test-support';
import { scoreTags } from './score-tags';
import { formatTagScores, judgeTags } from './tag-bars';

const score = (pages: Readonly<Record<string, readonly [Expected, readonly string[]]>>) =>
  scoreTags(
    Object.entries(pages).map(([id, [expected]]) => corpusPage(id, expected)),
    Object.fromEntries(Object.entries(pages).map(([id, [, tags]]) => [id, measured('', { tags })])),
  );

test('tags are pooled over the pages: a page with many counts for more', () => {
  const { precision, recall, f1 } = score({
    one: [{ topics: ['Sea', 'Ferry', 'Harbour'] }, ['Sea', 'Ferry', 'Rope']],
    two: [{ tags: ['Clock'] }, []],
  });
  expect(precision).toBeCloseTo(2 / 3, 6);
  expect(recall).toBeCloseTo(2 / 4, 6);
  expect(f1).toBeCloseTo(4 / 7, 6);
});

test.each([
  ['#Sea-Ice', 'sea ice'],
  ['ＮＡＳＡ', 'nasa'],
  ['海冰', '海冰'],
])('%s is %s', (found, truth) => expect(score({ one: [{ tags: [truth] }, [found, found]] }).f1).toBe(1));

test('pages annotated as having none count for silence alone, pages without annotation for nothing', () => {
  const found = score({ none: [{ tags: [] }, ['Sea']], quiet: [{ tags: [] }, []], unknown: [{ topics: [] }, ['Sea']] });
  expect(found).toMatchObject({ annotated: 0, untagged: 2, silent: 0.5 });
  expect(found.f1).toBeNaN();
});

test('a page that was not read has no tags', () => {
  expect(scoreTags([corpusPage('one', { tags: ['Sea'] })], {}).f1).toBe(0);
});

test.each([
  { f1: 0.8, silent: 0.9, missed: [] },
  { f1: 0.7999, silent: 0.9, missed: ['trafilatura tags F1'] },
  { f1: 0.8, silent: 0.8999, missed: ['trafilatura silent where there are none'] },
  { f1: Number.NaN, silent: Number.NaN, missed: ['trafilatura tags F1', 'trafilatura silent where there are none'] },
])('F1 $f1, silent $silent: missed $missed', ({ f1, silent, missed }) => {
  const bars = judgeTags('trafilatura', { annotated: 9, precision: 1, recall: 1, untagged: 9, f1, silent });
  expect(bars.filter(({ met }) => !met).map(({ name }) => name)).toEqual(missed);
  expect(bars.every(({ enforced }) => enforced)).toBe(true);
});

test('the table tells both halves', () => {
  const table = formatTagScores({ fundus: score({ one: [{ topics: ['Sea'] }, ['Sea']], none: [{ tags: [] }, []] }) });
  expect(table).toMatch(/^fundus +1 +1\.0000 +1\.0000 +1\.0000 +1 +100\.0 %$/m);
});
