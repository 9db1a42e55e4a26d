import { findMonth } from './month-names';

/** 2026-11-23, 2026-11-23T08:30:00+08:00 and the like, at the start of a text. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Mon, 23 Nov 2026 07:00:00 GMT: every engine reads it alike. */
const RFC_DATE = /^\w{3},? .*\d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})\b/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const YEAR = '((?:19|20)\\d{2})';

/** A longer text is no date, in UTF-16 code units. */
const MAX_DATE_LENGTH = 200;
/** More dates on one line are a table of them. */
const MAX_DATES = 4;

type Parts = readonly [year: number, month: number | undefined, day: number];
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], monthFirst: boolean) => Parts;
}

/** How a date is written, the surest first. */
const FORMS: readonly Form[] = [
  // 2026年11月23日, 2026년 11월 23일, 2026/11/23, 2026. 11. 23., 2026-11-23T…
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s*[年년/.-]\\s*(\\d{1,2})\\s*[月월/.-]\\s*(\\d{1,2})(?!\\d)`, 'u'),
    read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  // 令和8年11月23日
  {
    pattern: /(令和|平成)(\d{1,2}|元)年\s*(\d{1,2})月\s*(\d{1,2})日/u,
    read: ([era, year, month, day]) => [(era === '令和' ? 2018 : 1988) + (Number(year) || 1), Number(month), Number(day)],
  },
  // 23. November 2026, 23 de noviembre de 2026, 23rd of November 2026, 23-Nov-2026
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|e|º|ª|\\.)?[\\s-]*(?:(?:de|of|di)\\s)?\\s*(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?,?[\\s-]*(?:(?:de|del)\\s)?\\s*${YEAR}(?!\\d)`,
      'u',
    ),
    read: ([day, month, year]) => [Number(year), findMonth(month ?? ''), Number(day)],
  },
  // November 23, 2026
  {
    pattern: new RegExp(`(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`, 'u'),
    read: ([month, day, year]) => [Number(year), findMonth(month ?? ''), Number(day)],
  },
  // 2026. november 23.
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\.?\\s+(?:m\\.\\s+)?(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?\\s+(\\d{1,2})(?!\\d)`, 'u'),
    read: ([year, month, day]) => [Number(year), findMonth(month ?? ''), Number(day)],
  },
  // 23.11.2026, 23/11/26, 11/23/2026
  {
    pattern: new RegExp(`(?<![\\d.,/:-])(\\d{1,2})(\\s?[./-]\\s?)(\\d{1,2})\\s?[./-]\\s?(${YEAR}|\\d{2})(?![\\d:]|[./]\\d)`, 'u'),
    read: readNumeric,
  },
  // 20261123
  {
    pattern: /(?<!\d)(20[0-3]\d)(0\d|1[0-2])([0-3]\d)(?:T?\d{4,6}Z?)?(?!\d)/u,
    read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
  },
];

/** Day first, but where the page or the numbers say otherwise. */
function readNumeric([first, separator, second, written]: readonly string[], monthFirst: boolean): Parts {
  const [one, two, short] = [Number(first), Number(second), Number(written)];
  const year = short < 100 ? short + (short > 80 ? 1900 : 2000) : short;
  const american = (monthFirst && separator?.trim() !== '.' && one <= 12) || two > 12;
  return american ? [year, one, two] : [year, two, one];
}

/** Where a date stands in a text. */
export interface DateInText {
  /** ISO 8601, a day. */
  readonly day: string;
  readonly index: number;
  readonly length: number;
}

/**
 * Reads a date as pages write it.
 * @param monthFirst - whether 1/2/2026 is January 2, as in the United States
 * @returns ISO 8601, as precise as what was given; undefined for anything that is no real day
 */
export function parseDate(text: string | null | undefined, monthFirst = false): string | undefined {
  const trimmed = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_DATE_LENGTH);
  if (ISO_DATE.test(trimmed)) return realTime(trimmed.replace(' ', 'T').replace(/\s/g, '')) ?? realDay(trimmed.slice(0, 10));
  if (EPOCH.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0'))).toISOString();
  if (RFC_DATE.test(trimmed) && !Number.isNaN(Date.parse(trimmed))) return new Date(Date.parse(trimmed)).toISOString();
  return findDate(trimmed, monthFirst)?.day;
}

/** Finds the first date in a text. */
export function findDate(text: string, monthFirst = false): DateInText | undefined {
  const digits = /\d/.test(text) ? text : westernDigits(text);
  if (!/\d/.test(digits)) return undefined;
  let first: DateInText | undefined;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(digits);
    const day = match && (!first || match.index < first.index) && toDay(read(match.slice(1), monthFirst));
    if (match && day) first = { day, index: match.index, length: match[0].length };
  }
  return first;
}

/** Finds every date in a text, up to a few. */
export function findAllDates(text: string, monthFirst = false): DateInText[] {
  const dates: DateInText[] = [];
  for (let start = 0; dates.length < MAX_DATES; ) {
    const found = findDate(text.slice(start), monthFirst);
    if (!found) break;
    dates.push({ ...found, index: start + found.index });
    start += found.index + found.length;
  }
  return dates;
}

/** ٢٠٢٦ and ۲۰۲۶ are 2026. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

function toDay([year, month, day]: Parts): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  return month ? realDay(`${year}-${two(month)}-${two(day)}`) : undefined;
}

/** A time such as 24:30 is none: its day is all that is left. */
function realTime(iso: string): string | undefined {
  return isRealDay(iso.slice(0, 10)) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

function realDay(day: string): string | undefined {
  return isRealDay(day) ? day : undefined;
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
