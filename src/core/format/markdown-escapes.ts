import type { Parents, Root, Text } from 'mdast';
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown';
import { groupBy } from '../group-by';

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

/** How a text begins when it is written: the library asks for each that something stands before. */
function peekText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  return /^[^\s!-/:-@[-`{-~]| [^\s]/.test(node.value) ? node.value.slice(0, 2) : text(node, parent, state, info);
}

/** Addresses have & between their parameters. */
function withPlainAddress(handle: Handle): Handle {
  return Object.assign<Handle, Partial<Handle>>((...node) => handle(...node).replace(NO_REFERENCE, '&'), handle);
}

const withoutIdle = (safe: string) => safe.replace(BETWEEN_SPACES, '*').replace(NO_REFERENCE, '&');

/**
 * Writes a document, each text of which is tried on those of the library's patterns alone whose characters it has: it
 * would try all of them, which is most of its time.
 */
function root(node: Root, parent: Parents | undefined, state: State, info: Info): string {
  const { safe, unsafe } = state;
  const patterns = groupBy(unsafe, ({ character }) => character);
  const signs = new RegExp(
    `[${[...patterns.keys()]
      .filter((sign) => sign !== ' ')
      .map(escapeUnit)
      .join('')}]`,
    'g',
  );
  state.safe = (value, config) => {
    const text = value ?? '';
    const isLineEnd = /[\r\n]/.test(config.before + config.after) && /^ | $/.test(text);
    const hasSpaces = isLineEnd || !state.stack.includes('phrasing');
    if (text.search(signs) < 0 && !hasSpaces) return text;
    const found = new Set((config.before + text + config.after).match(signs)).add(' ');
    state.unsafe = [...found].flatMap((sign) => patterns.get(sign) ?? []);
    const written = safe.call(state, value, config);
    state.unsafe = unsafe;
    return written;
  };
  return defaultHandlers.root(node, parent, state, info);
}

const escapeUnit = (sign: string) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** What writes the words of Markdown. */
export const PLAIN_HANDLERS = {
  root,
  text: Object.assign(text, { peek: peekText }),
  link: withPlainAddress(defaultHandlers.link),
  image: withPlainAddress(defaultHandlers.image),
};
