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
