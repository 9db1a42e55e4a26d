import { MAX_DEPTH } from './bounds';
import { isName, xpathTokens } from './xpath-tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AXES = words(
  'ancestor ancestor-or-self attribute child descendant descendant-or-self following following-sibling namespace parent preceding preceding-sibling self',
);
const NODE_TYPES = words('comment text processing-instruction node');
const FUNCTIONS = words(
  'last position count id local-name namespace-uri name string concat starts-with contains substring-before substring-after substring string-length normalize-space translate boolean not true false lang number sum floor ceiling round',
);
const OPERATORS = words('or and div mod = != < > <= >= + - * |');

/** What may come next: an operand, a step of a path, a step or nothing (after a lone `/`), the name after an axis, an operator. */
type Expected = 'operand' | 'step' | 'step-or-end' | 'test' | 'operator';

/** Where reading stands: what may come next, and the brackets that are open. */
interface Reading {
  readonly tokens: readonly string[];
  at: number;
  expected: Expected;
  readonly open: string[];
}

/** Is it XPath 1.0, brackets, quotes, axes and functions included? Without recursion, so that nothing is too deep for it. */
export function isXPath(expression: string): boolean {
  const tokens = xpathTokens(expression);
  if (!tokens || tokens.length === 0) return false;
  const reading: Reading = { tokens, at: 0, expected: 'operand', open: [] };
  while (reading.at < tokens.length) {
    const token = tokens[reading.at] ?? '';
    if (!(follows(reading, token) || endsHere(reading, token))) return false;
    reading.at += 1;
  }
  return reading.open.length === 0 && (reading.expected === 'operator' || reading.expected === 'step-or-end');
}

/** After a lone `/` an operator may come where no step does. */
function endsHere(reading: Reading, token: string): boolean {
  return reading.expected === 'step-or-end' && readOperator(reading, token);
}

function follows(reading: Reading, token: string): boolean {
  if (reading.expected === 'operator') return readOperator(reading, token);
  if (reading.expected === 'operand' && readOperand(reading, token)) return true;
  return readStep(reading, token);
}

function next(reading: Reading, expected: Expected): true {
  reading.expected = expected;
  return true;
}

function readOperand(reading: Reading, token: string): boolean {
  if (token === '-') return true;
  if (token === '(') return opens(reading, '(');
  if (token === '/') return next(reading, 'step-or-end');
  if (token === '//') return next(reading, 'step');
  if (/^["'\d]|^\.\d/.test(token)) return next(reading, 'operator');
  if (isName(token) && peek(reading) === '(' && FUNCTIONS.has(token)) return readCall(reading);
  return false;
}

function readStep(reading: Reading, token: string): boolean {
  if (reading.expected !== 'test' && (token === '.' || token === '..')) return peek(reading) !== '[' && next(reading, 'operator');
  if (reading.expected !== 'test' && token === '@') return next(reading, 'test');
  if (token === '*') return next(reading, 'operator');
  if (!isName(token)) return false;
  if (peek(reading) === '::') return readAxis(reading, token);
  if (peek(reading) === '(') return NODE_TYPES.has(token) && readCall(reading);
  return next(reading, 'operator');
}

function readAxis(reading: Reading, token: string): boolean {
  if (reading.expected === 'test' || !AXES.has(token)) return false;
  reading.at += 1;
  return next(reading, 'test');
}

/** A function or a node type: `(` follows, and perhaps at once `)`. */
function readCall(reading: Reading): boolean {
  reading.at += 1;
  if (peek(reading) !== ')') return opens(reading, 'call');
  reading.at += 1;
  return next(reading, 'operator');
}

function opens(reading: Reading, bracket: string): boolean {
  reading.open.push(bracket);
  return reading.open.length <= MAX_DEPTH && next(reading, 'operand');
}

function readOperator(reading: Reading, token: string): boolean {
  if (token === '[') return opens(reading, '[');
  if (token === ']') return reading.open.pop() === '[' && next(reading, 'operator');
  if (token === ')') return ['(', 'call'].includes(reading.open.pop() ?? '') && next(reading, 'operator');
  if (token === ',') return reading.open.at(-1) === 'call' && next(reading, 'operand');
  if (token === '/' || token === '//') return reading.expected === 'operator' && next(reading, 'step');
  return OPERATORS.has(token) && next(reading, 'operand');
}

function peek(reading: Reading): string | undefined {
  return reading.tokens[reading.at + 1];
}
