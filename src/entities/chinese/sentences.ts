/** Part of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences, and the quotes and brackets that close after them; a full stop of Latin script ends none (U.S.). */
const SENTENCE_END = /[。！？!?｡…]+[”’」』）)\]】》〉"']*|\n+/gu;
/** Where a sentence that is too long is best cut. */
const CLAUSE_END = /[；;，,、：:\s](?=[^；;，,、：:\s]*$)/u;

/**
 * Splits a text at the ends of its sentences; those longer than `maxLength` are cut behind a clause in their second half,
 * else anywhere but inside a character.
 * @returns ranges that follow each other without gaps, none empty
 */
export function splitSentences(text: string, maxLength: number): TextRange[] {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  const sentences: TextRange[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    while (start < end) {
      const cut = end - start <= maxLength ? end : start + cutLength(text.slice(start, start + maxLength));
      sentences.push({ start, end: cut });
      start = cut;
    }
  }
  return sentences;
}

/** How much of a text, which goes on behind it, makes the first part of a cut sentence. */
function cutLength(text: string): number {
  const clause = text.search(CLAUSE_END) + 1;
  if (clause > text.length / 2) return clause;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
