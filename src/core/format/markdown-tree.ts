import type { Element, ElementContent, Root } from 'hast';
import { isInlineElement, textRuns } from '../content-text';
import { linkAddress, withoutGaps } from './link-address';
import { listNumbers } from './list-numbers';
import { settleEmphasis } from './markdown-emphasis';
import { showsSomething, text, textOf } from './nodes';

/** Columns that a cell may be wide: beyond, a page only makes its reader wait. */
const MAX_SPAN = 30;

/** Elements in elements: deeper, the libraries that write Markdown run out of stack. */
const MAX_DEPTH = 100;

/** Elements that Markdown writes between backticks. */
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
/** What is one line of Markdown, whatever it holds. */
const LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);

/**
 * Makes of an element in plain words what Markdown has a way of writing; no word is lost.
 */
export function forMarkdown(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [text(node.value)];
  if (node.type !== 'element' || node.tagName === 'wbr') return [];
  if (node.tagName === 'math') return [text(textOf(node))];
  if (node.tagName === 'img') return [toImage(node)];
  if (CODE.has(node.tagName) && !textOf(node).trim()) return textOf(node) ? [text(' ')] : [];
  const children = settleEmphasis(node.children.flatMap((child) => forMarkdown(child)));
  return toElements({ ...node, children });
}

/** A tree in which what is too deep for Markdown is words alone. */
export function withinDepth(content: Root): Root {
  const bound = (node: ElementContent, depth: number): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return depth > MAX_DEPTH ? toWords(node) : [{ ...node, children: node.children.flatMap((child) => bound(child, depth + 1)) }];
  };
  return { ...content, children: (content.children as ElementContent[]).flatMap((node) => bound(node, 0)) };
}

/** The words of an element alone, a paragraph a block. */
function toWords(node: Element): ElementContent[] {
  if (isInlineElement(node.tagName)) return [text(textOf(node))];
  return textRuns({ type: 'root', children: [node] }).map((run) => element('p', [text(run.text)]));
}

function toElements(node: Element): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'a') return toLink(node);
  if (tagName === 'ol') return toNumbered(node);
  if (tagName === 'figcaption') return [element('p', toLine(children))];
  if (tagName === 'table') return captionBefore(node);
  if (LINES.has(tagName)) return [{ ...node, properties: spansOf(node), children: settleEmphasis(toLine(children)) }];
  return [node];
}

function toImage({ properties: { src, alt } }: Element): Element {
  return element('img', [], { src: withoutGaps(String(src)), alt: String(alt ?? '') });
}

function toLink({ properties, children }: Element): ElementContent[] {
  const address = linkAddress(String(properties.href ?? ''));
  return address === undefined || children.length === 0 ? children : [element('a', children, { href: address })];
}

/** Markdown counts up from 0 and more, in nine digits: what is numbered otherwise is paragraphs that begin with their numbers. */
function toNumbered(list: Element): Element[] {
  const numbers = listNumbers(list);
  const [start = 1] = numbers;
  const isCounted = start >= 0 && (numbers.at(-1) ?? start) <= 999_999_999 && numbers.every((number, index) => number === start + index);
  if (isCounted) return [{ ...list, properties: { start } }];
  const left = numbers.values();
  const elements = list.children.filter((child) => child.type === 'element');
  return elements.flatMap((child) => (child.tagName === 'li' ? numbered(child, `${left.next().value}. `) : [child]));
}

function numbered({ children }: Element, number: string): Element[] {
  const end = children.findIndex((child) => child.type === 'element' && !isInlineElement(child.tagName) && child.tagName !== 'br');
  const line = end < 0 ? children : children.slice(0, end);
  const [first, ...rest] = line.length === children.length ? [] : children.slice(line.length);
  const isLine = first?.type === 'element' && first.tagName === 'p' && line.every((node) => !showsSomething(node));
  const begun = isLine ? [...line, ...first.children] : line;
  const others = isLine || !first ? rest : [first, ...rest];
  return [element('p', [text(number), ...begun]), ...(others as Element[])];
}

function spansOf({ properties }: Element) {
  const { colSpan, rowSpan } = properties;
  const span = (value: unknown) => Math.min(Number(value) || 1, MAX_SPAN);
  return { colSpan: span(colSpan), rowSpan: span(rowSpan) };
}

/** Blocks in one line, set apart by spaces. */
function toLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'pre') return [text(' '), element('code', [text(textOf(node))]), text(' ')];
    const children = toLine(node.children);
    const isInline = isInlineElement(node.tagName) || node.tagName === 'img';
    return isInline ? [{ ...node, children }] : [text(' '), ...children, text(' ')];
  });
}

/** Markdown's tables have no captions: they go before. */
function captionBefore(table: Element): Element[] {
  const isCaption = (node: ElementContent) => node.type === 'element' && node.tagName === 'caption';
  const captions = table.children.filter(isCaption).map((caption) => element('p', toLine((caption as Element).children)));
  return [...captions, { ...table, children: table.children.filter((node) => !isCaption(node)) }];
}

export function element(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}
