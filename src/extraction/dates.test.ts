import { expect, test } from 'vitest';
import { findAllDates, parseDate } from './dates';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23T08:30:00+08:00', '2026-11-23T08:30:00+08:00'],
  ['2026-11-23 08:30:00', '2026-11-23T08:30:00'],
  ['2026年11月23日 08:30', '2026-11-23'],
  ['发布于 2026/1/3', '2026-01-03'],
  ['2026. 1. 3.', '2026-01-03'],
  ['2026년 1월 3일', '2026-01-03'],
  ['令和8年1月3日', '2026-01-03'],
  ['٢٠٢٦/١/٣', '2026-01-03'],
  ['20260103', '2026-01-03'],
  ['1764000000', '2025-11-24T16:00:00.000Z'],
  ['Nov 23, 2026', '2026-11-23'],
  ['Mon, 23 Nov 2026 07:00:00 GMT', '2026-11-23T07:00:00.000Z'],
  ['2026-11-23T24:30:00+08:00', '2026-11-23'],
  ['23.11.2026, 14:05 Uhr', '2026-11-23'],
  ['3.1.26', '2026-01-03'],
  ['11/23/2026', '2026-11-23'],
  ['2026-13-45', undefined],
  ['2026年2月31日', undefined],
  ['version 1.2.3.4', undefined],
  ['the 40 best of 2026', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [null, undefined],
])('%s is %s', (text, expected) => expect(parseDate(text)).toBe(expected));

test.each([
  ['de', '3. März 2026'],
  ['de-AT', '3. Mär. 2026'],
  ['en', '3rd of March 2026'],
  ['en-US', 'March 3rd, 2026'],
  ['fr', '3 mars 2026'],
  ['es', '3 de marzo de 2026'],
  ['pt', '3 de março de 2026'],
  ['it', '3 marzo 2026'],
  ['nl', '3 maart 2026'],
  ['pl', '3 marca 2026'],
  ['cs', '3. března 2026'],
  ['tr', '3 Mart 2026'],
  ['fi', '3. maaliskuuta 2026'],
  ['sv', '3 mars 2026'],
  ['hu', '2026. március 3.'],
  ['ru', '3 марта 2026'],
  ['el', '3 Μαρτίου 2026'],
  ['ar', '3 مارس 2026'],
])('%s: %s', (_, text) => expect(parseDate(text)).toBe('2026-03-03'));

/** The other months where two languages use like beginnings. */
test.each([
  ['12 czerwca 2026', '2026-06-12'],
  ['12 lipca 2026', '2026-07-12'],
  ['12 listopada 2026', '2026-11-12'],
  ['12. června 2026', '2026-06-12'],
  ['12. července 2026', '2026-07-12'],
  ['12. marraskuuta 2026', '2026-11-12'],
  ['12 мая 2026', '2026-05-12'],
  ['12 juin 2026', '2026-06-12'],
  ['12 juillet 2026', '2026-07-12'],
])('%s is %s', (text, expected) => expect(parseDate(text)).toBe(expected));

test('the page tells whether the month comes first', () => {
  expect(parseDate('1/2/2026')).toBe('2026-02-01');
  expect(parseDate('1/2/2026', true)).toBe('2026-01-02');
  expect(parseDate('1.2.2026', true)).toBe('2026-02-01');
});

test('all dates of a line, where they stand', () => {
  const line = 'Changed: 31.10.2025, published: 1 November 2025';
  expect(findAllDates(line).map(({ day, index, length }) => [day, line.slice(index, index + length)])).toEqual([
    ['2025-10-31', '31.10.2025'],
    ['2025-11-01', '1 November 2025'],
  ]);
});
