import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { isInlineElement } from '../content-text';
import { isDataTable, tableRows } from './plain-table';

/** A block as lines of text, and what it was. */
interface Block {
  readonly text: string;
  readonly tagName: string;
}

/** Writes blocks as a person would type them, one blank line between them. */
export function blocksToText(nodes: readonly ElementContent[]): string {
  return join(blocksOf(nodes));
}

const WRITERS: Readonly<Record<string, (element: Element) => string>> = {
  pre: (code) => toText(code).replace(/^\n+|\n+$/g, ''),
  hr: () => '* * *',
  blockquote: (quote) => behind('> ', blocksToText(quote.children)).replace(/^> $/gm, '>'),
  ul: (list) => listToText(list, () => '- '),
  ol: (list) => listToText(list, numbersOf(list)),
  dd: (definition) => indented('  ', blocksToText(definition.children)),
  dl: (list) => join(blocksOf(list.children), new Set(['dt', 'dd'])),
  dt: (term) => join(blocksOf(term.children)),
  figure: (figure) => join(blocksOf(figure.children), new Set(['figcaption'])),
  figcaption: (caption) => join(blocksOf(caption.children), new Set([''])),
};

function blocksOf(nodes: readonly ElementContent[]): Block[] {
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const add = (text: string, tagName: string) => text && blocks.push({ text, tagName });
  const endLine = () => {
    add(lineToText(line), '');
    line = [];
  };
  for (const node of nodes) {
    if (isInLine(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blockOf(node as Element));
    }
  }
  endLine();
  return blocks;
}

function blockOf(element: Element): Block[] {
  const { tagName, children } = element;
  if (tagName === 'table' && isDataTable(element)) return [{ text: tableToText(element), tagName }].filter(({ text }) => text);
  const text = WRITERS[tagName]?.(element);
  if (text === undefined) return blocksOf(children);
  return text ? [{ text, tagName }] : [];
}

/** @param close - what stands right under the block before it */
function join(blocks: readonly Block[], close: ReadonlySet<string> = new Set()): string {
  return blocks.map(({ text, tagName }, index) => (index === 0 ? '' : close.has(tagName) ? '\n' : '\n\n') + text).join('');
}

/** Is it part of a line, with all that it holds? */
function isInLine(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return /^(?:br|img)$/.test(node.tagName) || (isInlineElement(node.tagName) && node.children.every(isInLine));
}

function lineToText(line: readonly ElementContent[]): string {
  const text = toText({ type: 'root', children: [...line] });
  return text
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const LISTS = new Set(['ul', 'ol']);

/** Items of one line stand close together; what goes on in an item stands under its first word. */
function listToText(list: Element, markOf: (item: Element) => string): string {
  const items = list.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'li')
      return blocksOf([child]).map(({ text }) => ({ text: indented('  ', text), blocks: 1 }));
    const [mark, blocks] = [markOf(child), blocksOf(child.children)];
    const text = indented(' '.repeat(mark.length), join(blocks, LISTS)).trimStart();
    return text ? [{ text: mark + text, blocks: blocks.filter(({ tagName }) => !LISTS.has(tagName)).length }] : [];
  });
  return items.map(({ text }) => text).join(items.some(({ blocks }) => blocks > 1) ? '\n\n' : '\n');
}

/** Numbers items as the page does. */
function numbersOf({ properties, children }: Element): (item: Element) => string {
  const isReversed = Boolean(properties.reversed ?? false);
  const count = children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
  let next = integer(properties.start) ?? (isReversed ? count : 1);
  return (item) => {
    const number = integer(item.properties.value) ?? next;
    next = number + (isReversed ? -1 : 1);
    return `${number}. `;
  };
}

function integer(value: unknown): number | undefined {
  return /^-?\d+$/.test(String(value ?? '')) ? Number(value) : undefined;
}

function tableToText(table: Element): string {
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  const cellToText = (cell: Element) => blocksToText(cell.children).replace(/\s+/gu, ' ');
  const rows = tableRows(table, cellToText).map((cells) => cells.join('\t').replace(/\t+$/, ''));
  return [...blocksOf((captions as Element[]).flatMap(({ children }) => children)).map(({ text }) => text), ...rows]
    .filter(Boolean)
    .join('\n');
}

const behind = (mark: string, text: string) => text.replace(/^/gm, mark);
const indented = (space: string, text: string) => text.replace(/^(?=[^\n])/gm, space);
