/** 2026-11-23, 2026-11-23T08:30:00+08:00 and the like. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** 2026年11月23日, 2026/11/23, 2026.11.23, with or without a time. */
const NUMERIC_DATE = /(?<!\d)((?:19|20)\d{2})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/;

/**
 * Reads a date as pages write it.
 * @returns ISO 8601, as precise as what was given; undefined for anything that is no real day
 */
export function parseDate(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (ISO_DATE.test(trimmed)) return realTime(trimmed.replace(' ', 'T').replace(/\s/g, '')) ?? realDay(trimmed.slice(0, 10));
  const [, year, month, day] = NUMERIC_DATE.exec(trimmed) ?? [];
  if (year && month && day) return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parseNamedDate(trimmed);
}

/** RFC 2822 and month names, which every engine's Date reads alike as long as the year is written out. */
function parseNamedDate(text: string): string | undefined {
  if (!/\b(?:19|20)\d{2}\b/.test(text) || !/[a-z]{3}/i.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  return /\d{1,2}:\d{2}/.test(text) ? iso : localDay(new Date(time));
}

function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
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
