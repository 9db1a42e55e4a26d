import { expect, test } from 'vitest';
import { parseDate } from './dates';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23T08:30:00+08:00', '2026-11-23T08:30:00+08:00'],
  ['2026-11-23 08:30:00', '2026-11-23T08:30:00'],
  ['2026年11月23日 08:30', '2026-11-23'],
  ['发布于 2026/1/3', '2026-01-03'],
  ['Nov 23, 2026', '2026-11-23'],
  ['Mon, 23 Nov 2026 07:00:00 GMT', '2026-11-23T07:00:00.000Z'],
  ['2026-11-23T24:30:00+08:00', '2026-11-23'],
  ['2026-13-45', undefined],
  ['2026年2月31日', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [null, undefined],
])('%s is %s', (text, expected) => expect(parseDate(text)).toBe(expected));
