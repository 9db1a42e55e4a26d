import type { CorpusPage, Expected } from './corpus';
import type { Prediction } from './extractors';
import { mean } from './statistics';

/** Shares of the pages that state the field on which it was found; NaN where no page states it. */
export interface MetadataScore {
  readonly title: number;
  /** The exact day. */
  readonly date: number;
  readonly author: number;
}

/** Words that a byline may have beside the authors' names. */
const SPARE_BYLINE_WORDS = 4;
/** What is left in some titles: entities written twice, and characters without width. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/&quot;|&amp;/g, ' '],
  [/[\u00ad\u200b]/g, ''],
];

/** Scores title, date and author of one dataset, each over the pages whose annotators gave it. */
export function scoreMetadata(pages: readonly CorpusPage[], predictions: Readonly<Record<string, Prediction>>): MetadataScore {
  const share = (read: (expected: Expected) => string, agrees: (truth: string, found: Prediction | undefined) => boolean) =>
    mean(pages.filter(({ expected }) => read(expected)).map(({ id, expected }) => Number(agrees(read(expected), predictions[id]))));
  return {
    title: share(
      ({ title }) => title ?? '',
      (truth, found) => wordsOf(truth) === wordsOf(found?.title ?? ''),
    ),
    date: share(
      ({ date, publishing_date, publishedTime }) => date || publishing_date || publishedTime || '',
      (truth, found) => dayOf(truth) === dayOf(found?.date ?? ''),
    ),
    author: share(authorsOf, (truth, found) => matchesAuthors(truth, found?.byline ?? '')),
  };
}

function authorsOf({ authors, author, byline }: Expected): string {
  const names = authors?.length ? authors : author || byline || '';
  return typeof names === 'string' ? names : names.join('; ');
}

/** Every word of the authors' names is in the byline, and hardly anything else. */
function matchesAuthors(authors: string, byline: string): boolean {
  const [wanted, found] = [nameWords(authors), nameWords(byline)];
  return wanted.size > 0 && [...wanted].every((word) => found.has(word)) && found.size <= wanted.size + SPARE_BYLINE_WORDS;
}

/** Initials are left out. */
const nameWords = (text: string) =>
  new Set(
    wordsOf(text)
      .split(' ')
      .filter((word) => word.length > 1),
  );

/** Letters and digits alone, in lower case, one space between words. */
function wordsOf(text: string): string {
  const plain = SAME_SIGNS.reduce((result, [sign, usual]) => result.replace(sign, usual), text.normalize('NFKC').toLowerCase());
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The day a text names, as YYYY-MM-DD; '' where it names none. */
function dayOf(text: string): string {
  const [, year, month = '', day = ''] = text.match(/(\d{4})-(\d\d?)-(\d\d?)/) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
