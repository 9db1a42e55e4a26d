import type { Element, ElementContent } from 'hast';
import { isInlineElement } from '../content-text';
import type { Endnotes } from './endnotes';
import { linkAddress, withoutGaps } from './link-address';
import { settleEmphasis } from './markdown-emphasis';
import { text, textOf } from './nodes';

/** Columns that a cell may be wide: beyond, a page only makes its reader wait. */
const MAX_SPAN = 30;

const DROPPED = new Set(['rp', 'wbr']);
/** What is one line of Markdown, whatever it holds. */
const LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);

/**
 * Makes of an element what Markdown has a way of writing; no word is lost.
 * @param notes - where the addresses of links go, instead of into the text
 */
export function forMarkdown(node: ElementContent, notes?: Endnotes): ElementContent[] {
  if (node.type === 'text') return [text(node.value)];
  if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
  if (node.tagName === 'math') return [text(String(node.properties.alttext || textOf(node)))];
  if (node.tagName === 'img') return [toImage(node)];
  const children = settleEmphasis(node.children.flatMap((child) => forMarkdown(child, notes)));
  return toElements({ ...node, children }, notes);
}

function toElements(node: Element, notes: Endnotes | undefined): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'rt') return [text('（'), ...children, text('）')];
  if (tagName === 'a') return toLink(node, notes);
  if (tagName === 'figcaption') return [element('p', toLine(children))];
  if (tagName === 'table') return captionBefore(node);
  if (LINES.has(tagName)) return [{ ...node, properties: spansOf(node), children: settleEmphasis(toLine(children)) }];
  return [node];
}

function toImage({ properties: { src, alt } }: Element): Element {
  return element('img', [], { src: withoutGaps(String(src)), alt: String(alt ?? '') });
}

function toLink({ properties, children }: Element, notes: Endnotes | undefined): ElementContent[] {
  const address = linkAddress(String(properties.href ?? ''));
  if (address === undefined || children.length === 0) return children;
  return notes ? [...children, text(notes.mark(address))] : [element('a', children, { href: address })];
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
