import { expect, test } from 'vitest';
import type { Expected } from './corpus';
import type { Prediction } from './extractors';
import { scoreMetadata } from './score-metadata';
import { corpusPage } from './test-support';

const score = (expected: Expected, found: Partial<Prediction>) =>
  scoreMetadata([corpusPage('page', expected)], { page: { text: '', ...found } });

test.each([
  ['The town’s clock', "the TOWN'S clock", 1],
  ['Bread & salt', 'Bread &amp; salt', 1],
  ['The clock', 'The clock | Wexcombe Courier', 0],
  ['The clock', null, 0],
])('title %s, found %s: %d', (title, found, expected) => {
  expect(score({ title }, { title: found }).title).toBe(expected);
});

test.each([
  ['2026-03-12', '2026-03-12T23:30:00-08:00', 1],
  ['2026-3-2', '2026-03-02', 1],
  ['2026-03-12', 'Thu, 12 Mar 2026 06:30:00 GMT', 1],
  ['2026-03-12', '2026-03-13', 0],
  ['2026-03-12', undefined, 0],
])('day %s, found %s: %d', (date, found, expected) => {
  expect(score({ publishing_date: date }, found === undefined ? {} : { date: found }).date).toBe(expected);
});

test.each([
  [['Ines Calloway'], 'By Ines Calloway', 1],
  [['Ines Calloway', 'Jost Brahmkamp'], 'Jost Brahmkamp; Ines Calloway', 1],
  [['Ines Calloway', 'Jost Brahmkamp'], 'Ines Calloway', 0],
  [['Ines Calloway'], 'Ines Calloway, who has written for the paper since 1998', 0],
])('authors %s, found %s: %d', (authors, byline, expected) => {
  expect(score({ authors }, { byline }).author).toBe(expected);
});

test('pages that do not state a field are left out of its share', () => {
  const pages = [corpusPage('stated', { title: 'One' }), corpusPage('silent', {})];
  const { title, date } = scoreMetadata(pages, { stated: { text: '', title: 'One' }, silent: { text: '', title: 'Two' } });
  expect(title).toBe(1);
  expect(date).toBeNaN();
});
