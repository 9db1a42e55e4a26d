import type { Element, ElementContent } from 'hast';
import { isInlineElement } from '../content-text';
import { listNumbers } from './list-numbers';
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
  pre: codeToText,
  hr: () => '* * *',
  blockquote: (quote) => behind('> ', blocksToText(quote.children)).replace(/^> $/gm, '>'),
  ul: (list) => listToText(list, []),
  ol: (list) =>
    listToText(
      list,
      listNumbers(list).map((number) => `${number}. `),
    ),
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
  const words = line.map(wordsOf).join('');
  if (!/\n| {2}/.test(words)) return words.trim();
  const lines = words.replace(/ {2,}/g, ' ').split('\n');
  return lines
    .map((part) => part.replace(/^ /, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** White space as a browser shows it; marks of direction stay where they are. */
function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\t\n\f\r ]+/g, ' ');
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(wordsOf).join('');
}

/** @param end - one character, of which any number at the end goes; a pattern would try each run of them */
function withoutEnd(text: string, end: string): string {
  let length = text.length;
  while (text[length - 1] === end) length--;
  return text.slice(0, length);
}

/** Code keeps its white space; blocks in it are lines of their own. */
function codeToText(code: Element): string {
  const pieces: string[] = [];
  let isBorder = false;
  const add = (value: string) => {
    if (isBorder && pieces.length > 0 && !pieces.at(-1)?.endsWith('\n')) pieces.push('\n');
    isBorder = false;
    pieces.push(value);
  };
  const walk = (node: ElementContent): void => {
    if (node.type === 'text' && node.value) add(node.value);
    if (node.type !== 'element') return;
    if (node.tagName === 'br') add('\n');
    const isBlock = !isInLine({ ...node, children: [] });
    isBorder ||= isBlock;
    node.children.forEach(walk);
    isBorder ||= isBlock;
  };
  code.children.forEach(walk);
  return withoutEnd(pieces.join('').replace(/^\n+/, ''), '\n');
}

const LISTS = new Set(['ul', 'ol']);

/**
 * Items of one line stand close together; what goes on in an item stands under its first word.
 * @param marks - of its items, where they have other ones than hyphens
 */
function listToText(list: Element, marks: readonly string[]): string {
  let index = 0;
  const items = list.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'li')
      return blocksOf([child]).map(({ text }) => ({ text: indented('  ', text), blocks: 1 }));
    const [mark, blocks] = [marks[index++] ?? '- ', blocksOf(child.children)];
    const text = indented(' '.repeat(mark.length), join(blocks, LISTS)).trimStart();
    return text ? [{ text: mark + text, blocks: blocks.filter(({ tagName }) => !LISTS.has(tagName)).length }] : [];
  });
  return items.map(({ text }) => text).join(items.some(({ blocks }) => blocks > 1) ? '\n\n' : '\n');
}

function tableToText(table: Element): string {
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  const cellToText = (cell: Element) => blocksToText(cell.children).replace(/\s+/gu, ' ');
  const rows = tableRows(table, cellToText).map((cells) => withoutEnd(cells.join('\t'), '\t'));
  return [...blocksOf((captions as Element[]).flatMap(({ children }) => children)).map(({ text }) => text), ...rows]
    .filter(Boolean)
    .join('\n');
}

const behind = (mark: string, text: string) => text.replace(/^/gm, mark);
const indented = (space: string, text: string) => text.replace(/^(?=[^\n])/gm, space);
