/** Words at either end that name a longer passage, and beside one that stands more than once. */
const ENDS = 5;
const CONTEXT = 4;
/** Where the words of an end are looked for: segmenting a whole article takes seconds, and gigabytes. */
const NEAR = 200;
/** A passage up to this length is named whole, in UTF-16 code units. */
const WHOLE = 90;

/**
 * Makes an address that leads to a passage of a page: `https://a.example/b#:~:text=begins%20so,ends%20so`.
 * @param address - of the page; what it has after a `#` gives way
 * @param text - of the page's article, as the page has it
 * @param start - where the passage begins, in UTF-16 code units
 * @param end - where it ends
 * @returns the address alone where the passage has no words
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example textFragment('https://a.example/b', 'One two. One three.', 9, 12) // 'https://a.example/b#:~:text=two.-,One,-three.'
 */
export function textFragment(address: string, text: string, start: number, end: number): string {
  const passage = text.slice(start, end);
  const lead = passage.length - passage.trimStart().length;
  const page = address.replace(/#.*/s, '');
  if (!/[\p{L}\p{N}]/u.test(passage)) return page;
  const parts = nameOf(passage.trim());
  const isAlone = text.indexOf(passage.trim()) === text.lastIndexOf(passage.trim());
  const before = isAlone ? '' : lastWords(text.slice(0, start + lead));
  const after = isAlone ? '' : firstWords(text.slice(start + lead + passage.trim().length));
  const directive = [before && `${encode(before)}-`, ...parts.map(encode), after && `-${encode(after)}`].filter(Boolean).join(',');
  return `${page}#:~:text=${directive}`;
}

/** A long passage by its beginning and its end, and so is one that goes over the border of a block. */
function nameOf(passage: string): string[] {
  if (passage.length <= WHOLE && !passage.includes('\n')) return [passage];
  const [first = '', last = ''] = [passage.split('\n')[0], passage.split('\n').at(-1)];
  return [firstWords(first, ENDS), lastWords(last, ENDS)];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The first words of the first line, with what stands between them. */
function firstWords(text: string, count = CONTEXT): string {
  const line = text.trimStart().slice(0, NEAR).split('\n')[0] ?? '';
  const words = Array.from(segmenter.segment(line)).filter(({ isWordLike }) => isWordLike);
  const last = words[Math.min(count, words.length) - 1];
  return last ? line.slice(0, last.index + last.segment.length) : '';
}

function lastWords(text: string, count = CONTEXT): string {
  const line = text.trimEnd().slice(-NEAR).split('\n').at(-1) ?? '';
  const words = Array.from(segmenter.segment(line)).filter(({ isWordLike }) => isWordLike);
  const first = words[Math.max(0, words.length - count)];
  return first ? line.slice(first.index) : '';
}

/** Dashes and commas part the directive; the others act in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').replace(/\p{Cs}/gu, '')).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
