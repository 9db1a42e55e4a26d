import { expect, test } from 'vitest';
import { readColumnFile } from './column-file';
import type { LabelledArticle } from './labelled-articles';
import { countEntities, poolCounts } from './score-entities';

const article = (entities: LabelledArticle['entities']): LabelledArticle => ({
  id: 'a',
  lang: 'en',
  title: '',
  paragraphs: [],
  tags: [],
  entities,
});
const labels = article([
  { kind: 'person', names: ['Ada Brandt', 'Brandt'] },
  { kind: 'place', names: ['Skerry'] },
  { kind: 'event', names: ['Fog Week'], optional: true },
]);
const found = (text: string, kind: 'person' | 'place' = 'person', aliases: readonly string[] = []) => ({ text, kind, aliases });

test('an entity is found by any of its names; a second entry for it is wrong; optional ones count for nothing', () => {
  const counts = countEntities(labels, [found('Brandt'), found('Ada Brandt'), found('Fog Week'), found('Nobody')], false);
  expect(counts).toEqual({ found: 1, wrong: ['Ada Brandt', 'Nobody'], missed: ['Skerry'] });
});

test('typed, the kind must agree', () => {
  expect(countEntities(labels, [found('Skerry', 'person')], true)).toMatchObject({ found: 0, wrong: ['Skerry'] });
  expect(countEntities(labels, [found('Skerry', 'place')], true)).toMatchObject({ found: 1, wrong: [] });
});

test('scores pool all articles', () => {
  const counts = [
    { found: 1, wrong: ['x'], missed: [] },
    { found: 2, wrong: [], missed: ['y', 'z'] },
  ];
  expect(poolCounts(counts)).toEqual({ precision: 3 / 4, recall: 3 / 5, f1: expect.closeTo(2 / 3) });
  expect(poolCounts([]).f1).toBe(0);
});

test('column files: documents, sentences, labels in the last column', () => {
  const content =
    '-DOCSTART- O\n\nAda B-PER\nBrandt I-PER\nleft O\nSkerry B-LOC\n\nIt O\nrained O\n\n-DOCSTART- O\n\n林 B-PER\n岚 I-PER\n说 O\n';
  const [first, second] = readColumnFile('file', content);
  expect(first).toMatchObject({ id: 'file:1', lang: 'en', paragraphs: ['Ada Brandt left Skerry', 'It rained'] });
  expect(first?.entities).toEqual([
    { kind: 'person', names: ['Ada Brandt'] },
    { kind: 'place', names: ['Skerry'] },
  ]);
  expect(second).toMatchObject({ lang: 'zh', paragraphs: ['林岚说'], entities: [{ kind: 'person', names: ['林岚'] }] });
});
