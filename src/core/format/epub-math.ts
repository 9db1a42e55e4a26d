import type { Element, ElementContent } from 'hast';
import { MATH_ELEMENTS } from '../content-text';
import { element, text, textOf } from './nodes';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';
const MATH: ReadonlySet<string> = new Set(MATH_ELEMENTS);
/** Their content is text. */
const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** How many parts they are of. */
const PARTS: Readonly<Record<string, number>> = { mfrac: 2, mroot: 2, msub: 2, msup: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3 };
/** What else stands in them is put into these. */
const ITEMS: Readonly<Record<string, string>> = { mtable: 'mtr', mtr: 'mtd' };

/** Is this the name of an element of formulas? */
export const isMath = (tagName: string): boolean => MATH.has(tagName);

/** A formula as the grammar of books wants it. */
export function epubMath(node: Element): Element {
  return { ...node, properties: { ...node.properties, xmlns: NAMESPACE }, children: node.children.flatMap((child) => part(child, 'math')) };
}

/** One part of a formula; texts are tokens, and what lacks a part, or stands at no place of its own, is a row of what it has. */
function part(node: ElementContent, parent: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' && node.value.trim() ? [element('mtext', {}, node)] : [];
  if (!MATH.has(node.tagName)) return textOf(node).trim() ? [element('mtext', {}, text(textOf(node)))] : [];
  if (node.tagName === 'mspace') return [{ ...node, children: [] }];
  if (node.tagName === 'mprescripts') return parent === 'mmultiscripts' ? [{ ...node, children: [] }] : [];
  if (TOKENS.has(node.tagName)) return [{ ...node, children: [text(textOf(node))] }];
  const children = node.children.flatMap((child) => part(child, node.tagName));
  return [isWhole(node.tagName, children, parent) ? { ...node, children: inItems(node.tagName, children) } : row(children)];
}

function isWhole(name: string, children: readonly ElementContent[], parent: string): boolean {
  const count = PARTS[name];
  if (count !== undefined) return children.length === count;
  if (name === 'mmultiscripts') return isScripts(children);
  if (name === 'mtr' || name === 'mtd') return ITEMS[parent] === name;
  return name !== 'math';
}

/** A base, then scripts in pairs, then those before it, in pairs. */
function isScripts(children: readonly ElementContent[]): boolean {
  const names = children.map((child) => (child.type === 'element' && child.tagName === 'mprescripts' ? 'p' : 's')).join('');
  return /^s(?:ss)*(?:p(?:ss)*)?$/.test(names);
}

function row(children: readonly ElementContent[]): Element {
  return element('mrow', {}, ...children.filter((child) => child.type !== 'element' || child.tagName !== 'mprescripts'));
}

function inItems(name: string, children: readonly ElementContent[]): ElementContent[] {
  const item = ITEMS[name];
  if (!item) return [...children];
  return children.map((child) => (child.type === 'element' && child.tagName === item ? child : inItem(item, child)));
}

/** A row of a table of formulas holds cells. */
const inItem = (item: string, child: ElementContent) =>
  item === 'mtr' ? element(item, {}, element('mtd', {}, child)) : element(item, {}, child);
