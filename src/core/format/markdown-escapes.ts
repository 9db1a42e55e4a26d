import type { Text } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';

/** Inside of a word, _ is a letter. */
const IN_WORD = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;
/** Between spaces, * is a sign of multiplication. */
const BETWEEN_SPACES = /(?<=\S )\\\*(?= )/g;
/** Without a name and a semicolon after it, & is an and. */
const NO_REFERENCE = /(?<!\\)\\&(?!#?\w+;)/g;
/** Words in brackets are no link, and no note and no box to tick, where nothing of that follows: [1], [sic]. */
const WORDS_IN_BRACKETS = /(?<!\\)\\\[(?![ xX]\])(?=[^[\]\\^!*_`<]+\](?:[^([:]|$))/g;

/** Writes text with the escapes alone that change what is seen; what the library escapes for documents of other kinds stays as it is. */
export function plainly(node: Text, _: unknown, state: State, info: Info): string {
  const safe = state.safe(node.value, info).replace(IN_WORD, '_').replace(BETWEEN_SPACES, '*').replace(NO_REFERENCE, '&');
  return /^[([:]/.test(info.after) && safe.endsWith(']') ? safe : safe.replace(WORDS_IN_BRACKETS, '[');
}
