import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

export const text = (value: string): Text => ({ type: 'text', value });

export function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** All text in a node; '' where there is none. */
export function textOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Has a node words, a picture, a formula or a rule? */
export function showsSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (/^(?:img|math|hr)$/.test(node.tagName) || node.children.some(showsSomething));
}

/**
 * The names of some nodes' elements, `#` for texts that show something, each with a space behind it.
 * @example namesOf([element('dt', {}), text('x')]) // 'dt # '
 */
export function namesOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'element' ? `${node.tagName} ` : node.type === 'text' && node.value.trim() ? '# ' : ''))
    .join('');
}

/** Every id in a node, of its own and of what it holds. */
export function idsOf(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  const { id } = node.properties;
  return [...(id === undefined ? [] : [String(id)]), ...node.children.flatMap(idsOf)];
}
