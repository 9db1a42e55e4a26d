/** A stretch of the text. Offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word with its part of speech; names have capitals: LOC. */
export interface WordSpan extends Span {
  readonly tag: string;
}

/**
 * Keeps the longest of spans that overlap; of equally long ones the one given first.
 * @param length - of the text
 * @returns the kept ones, in the order of the text
 */
export function chooseSpans<S extends Span>(spans: readonly S[], length: number): S[] {
  const taken = new Uint8Array(length);
  const longestFirst = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept = longestFirst.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
