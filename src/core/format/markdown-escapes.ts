import type { Parents, Text } from 'mdast';
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown';

/** Between spaces, * is a sign of multiplication. */
const BETWEEN_SPACES = /(?<=\S )\\\*(?= )/g;
/** Without a name and a semicolon after it, & is an and. */
const NO_REFERENCE = /(?<!\\)\\&(?!#?\w+;)/g;
/** Words in brackets are no link, and no note and no box to tick, where nothing of that follows: [1], [sic]. */
const WORDS_IN_BRACKETS = /(?<!\\)\\\[(?![ xX]\])(?=[^[\]\\^!*_`<]+\](?:[^([:]|$))/g;

/** Writes text with the escapes alone that change what is seen; what the library escapes for documents of other kinds stays as it is. */
function text(node: Text, _: Parents | undefined, state: State, info: Info): string {
  const safe = withoutIdle(state.safe(node.value, info));
  return /^[([:]/.test(info.after) && safe.endsWith(']') ? safe : safe.replace(WORDS_IN_BRACKETS, '[');
}

/** Addresses have & between their parameters. */
function withPlainAddress(handle: Handle): Handle {
  return Object.assign<Handle, Partial<Handle>>((...node) => handle(...node).replace(NO_REFERENCE, '&'), handle);
}

const withoutIdle = (safe: string) => safe.replace(BETWEEN_SPACES, '*').replace(NO_REFERENCE, '&');

/** What writes the words of Markdown. */
export const PLAIN_HANDLERS = {
  text,
  link: withPlainAddress(defaultHandlers.link),
  image: withPlainAddress(defaultHandlers.image),
};
