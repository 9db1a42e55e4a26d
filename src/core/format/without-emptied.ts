import type { ElementContent, Root, RootContent } from 'hast';
import { isInlineElement } from '../content-text';
import { showsSomething, textOf } from './nodes';

/** Parts that others are counted by: they stay while anything of the whole does. */
const COUNTED = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'col', 'colgroup', 'br', 'wbr']);

/**
 * Content without elements of which nothing is left to show, such as a heading or a table of pictures that went.
 * @example withoutEmptied(content) // <ul><li>a</li><li><b></b></li></ul><h2></h2> is <ul><li>a</li></ul>
 */
export function withoutEmptied(content: Root): Root {
  return { ...content, children: content.children.flatMap((node) => prune(node, '')) };
}

/** @param parent - its name; the numbers of a list go by its empty items too */
function prune<Node extends RootContent | ElementContent>(node: Node, parent: string): Node[] {
  if (node.type !== 'element' || node.tagName === 'math') return [node];
  const isCounted = COUNTED.has(node.tagName) || (node.tagName === 'li' && parent === 'ol');
  const isSpace = isInlineElement(node.tagName) && textOf(node) !== '';
  if (!isCounted && !isSpace && !showsSomething(node)) return [];
  return [{ ...node, children: node.children.flatMap((child) => prune(child, node.tagName)) }];
}
