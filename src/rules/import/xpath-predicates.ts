import { cssString } from './css-string';
import { isName, literalText } from './xpath-tokens';

/** Tokens that are read one after another. */
export interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

/** Attributes whose values CSS compares without regard to case in HTML pages: there XPath says something else. */
const CASELESS = new Set(
  'accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink'.split(
    ' ',
  ),
);

export function peek(cursor: Cursor, ahead = 0): string | undefined {
  return cursor.tokens[cursor.at + ahead];
}

/** Goes past these tokens if they come next. */
export function accept(cursor: Cursor, ...tokens: readonly string[]): boolean {
  if (!tokens.every((token, index) => peek(cursor, index) === token)) return false;
  cursor.at += tokens.length;
  return true;
}

/** `a or b`, as a compound selector; undefined where CSS does not say exactly that. */
export function readCondition(cursor: Cursor): string | undefined {
  const choices = [readConjunction(cursor)];
  while (accept(cursor, 'or')) choices.push(readConjunction(cursor));
  if (choices.includes(undefined)) return undefined;
  return choices.length === 1 ? choices[0] : `:is(${choices.join(', ')})`;
}

function readConjunction(cursor: Cursor): string | undefined {
  const parts = [readTest(cursor)];
  while (accept(cursor, 'and')) parts.push(readTest(cursor));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function readTest(cursor: Cursor): string | undefined {
  if (accept(cursor, 'not', '(')) return closed(cursor, readCondition(cursor), (inner) => `:not(${inner})`);
  if (accept(cursor, '(')) return closed(cursor, readCondition(cursor), (inner) => inner);
  if (accept(cursor, 'contains', '(', 'concat', '(')) return readWord(cursor);
  if (accept(cursor, 'contains', '(')) return readPart(cursor, '*=');
  if (accept(cursor, 'starts-with', '(')) return readPart(cursor, '^=');
  return readAttribute(cursor);
}

function closed(cursor: Cursor, inner: string | undefined, write: (inner: string) => string): string | undefined {
  return accept(cursor, ')') && inner !== undefined ? write(inner) : undefined;
}

/** `@id`, `@id = 'x'`, `@id != 'x'` (which holds only where there is such an attribute). */
function readAttribute(cursor: Cursor): string | undefined {
  const name = readName(cursor);
  if (name === undefined) return undefined;
  if (accept(cursor, '=')) return readComparison(cursor, name, '=');
  if (!accept(cursor, '!=')) return `[${name}]`;
  const same = readComparison(cursor, name, '=');
  return same && `[${name}]:not(${same})`;
}

/** The rest of `contains(@class, 'x')`; every text contains the empty one, but no selector finds it. */
function readPart(cursor: Cursor, operator: string): string | undefined {
  const name = readName(cursor);
  if (name === undefined || !accept(cursor, ',') || literalText(peek(cursor)) === '') return undefined;
  return closed(cursor, readComparison(cursor, name, operator), (inner) => inner);
}

function readComparison(cursor: Cursor, name: string, operator: string): string | undefined {
  const value = literalText(peek(cursor));
  if (value === undefined || CASELESS.has(name) || /\p{Cc}/u.test(value)) return undefined;
  cursor.at += 1;
  return `[${name}${operator}${cssString(value)}]`;
}

/** The rest of `contains(concat(' ', normalize-space(@class), ' '), ' x ')`: a word among others. */
function readWord(cursor: Cursor): string | undefined {
  if (!(acceptSpace(cursor) && accept(cursor, ',', 'normalize-space', '('))) return undefined;
  const name = readName(cursor);
  if (name === undefined || CASELESS.has(name) || !accept(cursor, ')', ',') || !acceptSpace(cursor) || !accept(cursor, ')', ','))
    return undefined;
  const word = /^ ([^ \t\r\n\f]+) $/.exec(literalText(peek(cursor)) ?? '')?.[1];
  cursor.at += 1;
  return word !== undefined && accept(cursor, ')') ? `[${name}~=${cssString(word)}]` : undefined;
}

function acceptSpace(cursor: Cursor): boolean {
  return accept(cursor, "' '") || accept(cursor, '" "');
}

/** `@name`, in the small letters that names have in HTML pages. */
function readName(cursor: Cursor): string | undefined {
  if (!accept(cursor, '@')) return undefined;
  const name = peek(cursor);
  cursor.at += 1;
  return isName(name) && /^[a-z][a-z0-9_-]*$/.test(name) ? name : undefined;
}
