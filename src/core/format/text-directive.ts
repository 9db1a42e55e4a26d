/** What leads to a passage of a page, each term words of one block. */
export interface TextDirective {
  /** What stands right before the passage; '' or left out where nothing is asked of that. */
  readonly before?: string;
  /** The whole passage, or its beginning and its end. */
  readonly parts: readonly string[];
  /** What stands right after it. */
  readonly after?: string;
}

/**
 * The first passage of a text that a directive leads to, as browsers find it but for the borders of words: who is found so is
 * found by them, and by no other passage before.
 * @param folded - by `foldWords`; so are the offsets of what is found
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function foundIn(
  folded: string,
  { before, parts, after }: TextDirective,
): { readonly start: number; readonly end: number } | undefined {
  const words = (text: string) => foldWords(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const lead = before ? `${words(before)}\\s*` : '';
  const rest = after ? `(?=\\s*${words(after)})` : '';
  const found = new RegExp(`(${lead})(${parts.map(words).join('[^]*?')})${rest}`).exec(folded);
  if (!found) return undefined;
  const [, skipped = '', passage = ''] = found;
  const start = found.index + skipped.length;
  return { start, end: start + passage.length };
}

/**
 * A text as browsers compare it: case, accents and what nobody sees make no difference, nor do the kind and the number of spaces;
 * line ends stay. What parts of a text fold into is what the whole does there, if none begins with a space.
 * @example foldWords('Café  \u00adBell') // 'CAFE BELL'
 */
export function foldWords(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase();
}
