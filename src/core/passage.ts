import type { Element, ElementContent, Root } from 'hast';
import { isInlineElement, textRuns } from './content-text';
import { listNumbers } from './format/list-numbers';
import { showsSomething, textOf } from './format/nodes';

/** A stretch of an article in the text of all its blocks, which line ends set apart; in UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what stands between two offsets of a content tree's text.
 * @param start - in all text nodes joined, in UTF-16 code units
 * @param end - the same
 */
export function passageOf(content: Root, start: number, end: number): Passage {
  const runs = textRuns(content);
  const borders = (offset: number) =>
    Math.max(
      0,
      runs.findLastIndex((run) => run.start <= offset),
    );
  const text = runs.map((run) => run.text).join('\n');
  return { text, start: start + borders(start), end: end + borders(Math.max(start, end - 1)) };
}

/** Elements that show something without words; pictures are no part of a passage. */
const WORDLESS = new Set(['br', 'hr', 'td', 'th']);
/** Elements that a passage within one of them leaves out. */
const HOLDERS = new Set(['li', 'td', 'th', 'dt', 'dd', 'blockquote', 'figure', 'figcaption', 'caption']);
const WHOLE = new Set(['p', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The part of a content tree between two offsets of its text, formulas whole; what is all in one item or quotation is
 * without that.
 * @param start - in all text nodes joined, in UTF-16 code units
 * @param end - the same
 * @example partOf(content, 1, 3) // <ul><li><b>One</b> bell</li></ul> is <b>ne</b>
 */
export function partOf(content: Root, start: number, end: number): Root {
  let offset = 0;
  const isIn = (length: number) => offset < end && offset + length > start;
  const cut = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') {
      const value = node.value.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      offset += node.value.length;
      return value ? [{ ...node, value }] : [];
    }
    if (node.type !== 'element') return [];
    if (node.tagName === 'math') return cutWhole(node);
    const isKept = WORDLESS.has(node.tagName) && start < offset && offset < end;
    const children = (offset < start ? withNumbers(node) : node).children.flatMap(cut);
    return isKept || children.length > 0 ? [{ ...node, children }] : [];
  };
  const cutWhole = (node: Element) => {
    const { length } = textOf(node);
    const kept = isIn(length) ? [node] : [];
    offset += length;
    return kept;
  };
  const [only, ...others] = (content.children as ElementContent[])
    .flatMap(cut)
    .filter((node) => node.type !== 'text' || showsSomething(node));
  return { ...content, children: only ? [...(others.length > 0 ? [only] : withoutHolders(only)), ...others] : [] };
}

/** Items of a list that begins elsewhere, numbered as they are there. */
function withNumbers(list: Element): Element {
  if (list.tagName !== 'ol') return list;
  const numbers = listNumbers(list).values();
  const children = list.children.map((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return item;
    return { ...item, properties: { ...item.properties, value: String(numbers.next().value) } };
  });
  return { ...list, children };
}

function withoutHolders(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || WHOLE.has(node.tagName) || isInlineElement(node.tagName)) return [node];
  const [only, ...others] = node.children.filter(showsSomething);
  if (!only || others.length > 0) return HOLDERS.has(node.tagName) ? node.children : [node];
  const inner = withoutHolders(only);
  return inner[0] === only && !HOLDERS.has(node.tagName) ? [node] : inner;
}
