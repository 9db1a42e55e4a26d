import type { TextRun } from '../core/content-text';
import type { NamedSpan } from '../core/entity';

/** Book-title marks of Chinese and Japanese name works, newspapers and treaties; the marks are no part of the name. */
const TITLE_MARKS = /《([^《》\n]{1,40})》|〈([^〈〉\n]{2,40})〉/gu;

/** Finds what stands in 《》: a book, a film, a treaty, a newspaper. Offsets are absolute, without the marks. */
export function findWorks(runs: readonly TextRun[]): NamedSpan[] {
  return runs.flatMap((run) =>
    Array.from(run.text.matchAll(TITLE_MARKS), (match) => {
      const start = run.start + match.index + 1;
      return { start, end: run.start + match.index + match[0].length - 1, kind: 'work' as const };
    }),
  );
}
