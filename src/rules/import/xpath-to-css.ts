import { accept, type Cursor, peek, readCondition } from './xpath-predicates';
import { isName, xpathTokens } from './xpath-tokens';

/** How a step stands to the one before it. */
const AXES: ReadonlyMap<string, string> = new Map([
  ['child', ' > '],
  ['descendant', ' '],
  ['following-sibling', ' ~ '],
]);

/**
 * The CSS selector that finds exactly the same elements, or undefined where there is none. Ids and classes become attribute
 * selectors: `#x` and `.x` disregard case on pages in quirks mode.
 * @example xpathToCss("//div[@id='x']/p[1] | //main") // 'div[id="x"] > p:nth-of-type(1), main'
 */
export function xpathToCss(expression: string): string | undefined {
  const cursor: Cursor = { tokens: xpathTokens(expression) ?? [], at: 0 };
  const paths = [readPath(cursor)];
  while (accept(cursor, '|')) paths.push(readPath(cursor));
  return paths.includes(undefined) || cursor.at < cursor.tokens.length ? undefined : paths.join(', ');
}

/** A path from the root: `//…`, or `/html…`, because no other element is the first of a page. */
function readPath(cursor: Cursor): string | undefined {
  if (accept(cursor, '/')) return peek(cursor) === 'html' ? readSteps(cursor) : undefined;
  return accept(cursor, '//') ? readSteps(cursor) : undefined;
}

function readSteps(cursor: Cursor): string | undefined {
  let path = readStep(cursor);
  for (let combinator = readCombinator(cursor); combinator !== undefined; combinator = readCombinator(cursor)) {
    const step = readStep(cursor, combinator !== ' ~ ');
    if (path === undefined || step === undefined) return undefined;
    path += combinator + step;
  }
  return path;
}

function readCombinator(cursor: Cursor): string | undefined {
  if (accept(cursor, '//')) return ' ';
  if (!accept(cursor, '/')) return undefined;
  const axis = AXES.get(peek(cursor) ?? '');
  if (peek(cursor, 1) !== '::' || axis === undefined) return ' > ';
  cursor.at += 2;
  return axis === ' ' && isCounted(cursor) ? undefined : axis;
}

/** `descendant::p[1]` counts among all descendants; `//p[1]`, as CSS does, among the children of each. */
function isCounted(cursor: Cursor): boolean {
  return peek(cursor, 1) === '[' && /^\d|^last$/.test(peek(cursor, 2) ?? '');
}

function readStep(cursor: Cursor, mayCount = true): string | undefined {
  const tag = peek(cursor);
  if (tag !== '*' && !(isName(tag) && /^[a-z][a-z0-9-]*$/.test(tag))) return undefined;
  cursor.at += 1;
  if (peek(cursor) === '(' || peek(cursor) === '::') return undefined;
  const count = mayCount ? readCount(cursor, tag === '*' ? 'child' : 'of-type') : '';
  const conditions = readPredicates(cursor);
  if (conditions === undefined) return undefined;
  return tag === '*' && count + conditions !== '' ? count + conditions : tag + count + conditions;
}

/** `[2]` and `[last()]`, before all other predicates; empty where there is none. */
function readCount(cursor: Cursor, kind: 'child' | 'of-type'): string {
  if (accept(cursor, '[', 'last', '(', ')', ']')) return `:nth-last-${kind}(1)`;
  const number = peek(cursor, 1) ?? '';
  if (peek(cursor) !== '[' || peek(cursor, 2) !== ']' || !/^[1-9]\d{0,3}$/.test(number)) return '';
  cursor.at += 3;
  return `:nth-${kind}(${number})`;
}

function readPredicates(cursor: Cursor): string | undefined {
  let conditions = '';
  while (accept(cursor, '[')) {
    const condition = readCondition(cursor);
    if (condition === undefined || !accept(cursor, ']')) return undefined;
    conditions += condition;
  }
  return conditions;
}
