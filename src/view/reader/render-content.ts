import type { Nodes } from 'hast';
import { type ComponentChildren, Fragment, h } from 'preact';

/**
 * Draws a content tree. Its properties are named as those of the DOM, which Preact takes as they are; which of them a tree
 * may hold, and which addresses, is the allow-list's to say.
 */
export function renderContent(node: Nodes): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return h(Fragment, null, ...node.children.map(renderContent));
  return node.type === 'element' ? h(node.tagName, toProps(node.properties), ...node.children.map(renderContent)) : null;
}

function toProps(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { className } = properties;
  return Array.isArray(className) ? { ...properties, className: className.join(' ') } : properties;
}
