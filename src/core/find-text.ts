import type { TextRun } from './content-text';
import { lettersOf } from './fold-text';

/** Where a text was found: offsets in the content's text, in UTF-16 code units. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
}

/** A text as it is searched, and where each of its units came from. */
interface SearchableText {
  readonly folded: string;
  /** Offsets in the content's text of what a folded unit came of. */
  readonly spanOf: (unit: number) => FoundSpan;
}

/** Most places that are found: more nobody goes through, and painting them would take long. */
export const MAX_FOUND = 2000;

/** Small letters and characters that have no other spelling, one unit each. */
const FOLDS_TO_ITSELF = /^[ -@[-~\u2013\u2014\u3001-\u3029\u4e00-\u9fff]*$/;
/** What a reader would not type: accents, points and vowel marks of Hebrew and Arabic with their stretching stroke. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** What is not seen: soft hyphens, joiners and marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Typed straight, printed curly. */
const STRAIGHT: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/** Prepares the texts of an article, once for all searches. */
export function prepareSearch(runs: readonly TextRun[]): (query: string) => FoundSpan[] {
  const texts = runs.map(toSearchable);
  return (query) => {
    const folded = foldQuery(query);
    const found: FoundSpan[] = [];
    if (folded === '') return found;
    for (const text of texts) {
      addFound(found, text, folded);
      if (found.length >= MAX_FOUND) break;
    }
    return found;
  };
}

function addFound(found: FoundSpan[], { folded, spanOf }: SearchableText, query: string): void {
  for (let at = folded.indexOf(query); at >= 0 && found.length < MAX_FOUND; at = folded.indexOf(query, at + query.length))
    found.push({ start: spanOf(at).start, end: spanOf(at + query.length - 1).end });
}

function foldQuery(query: string): string {
  return toSearchable({ start: 0, text: query }).folded.trim();
}

function toSearchable({ start, text }: TextRun): SearchableText {
  if (FOLDS_TO_ITSELF.test(text) && !text.includes('  '))
    return { folded: text, spanOf: (unit) => ({ start: start + unit, end: start + unit + 1 }) };
  const [starts, ends]: [number[], number[]] = [[], []];
  let folded = '';
  let offset = start;
  for (const letter of lettersOf(text)) {
    const fold = foldLetter(letter);
    const end = offset + letter.length;
    if (fold === '' || (fold === ' ' && folded.endsWith(' '))) extend(ends, letter, end);
    else {
      for (let unit = 0; unit < fold.length; unit++) {
        starts.push(offset);
        ends.push(end);
      }
      folded += fold;
    }
    offset = end;
  }
  return { folded, spanOf: (unit) => ({ start: starts[unit] ?? offset, end: ends[unit] ?? offset }) };
}

/** A mark belongs to the letter before it, an unseen character to none. */
function extend(ends: number[], letter: string, end: number): void {
  if (ends.length > 0 && letter.replace(UNSEEN, '') !== '') ends[ends.length - 1] = end;
}

const folds = new Map<string, string>();
/** A letter with more marks is no letter of a language, in UTF-16 code units. */
const MAX_KEPT = 8;

/** A text repeats few letters: each is folded once. Voice marks of kana stay: they make another letter. */
function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ');
  const fold = (STRAIGHT[plain] ?? plain).toUpperCase().toLowerCase();
  if (letter.length <= MAX_KEPT) folds.set(letter, fold);
  return fold;
}
