import type { ElementContent, Root, RootContent } from 'hast';

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);

/**
 * Writes a content tree as HTML, as `hast-util-to-html` does, which knows every attribute there is and would weigh a fifth of
 * the reader's tools.
 * @example inertHtml(content) // '<p>R&#x26;D</p>'
 */
export function inertHtml({ children }: Root): string {
  return children.map(write).join('');
}

function write(node: RootContent | ElementContent): string {
  if (node.type === 'text') return escaped(node.value, /[&<]/g);
  if (node.type !== 'element') return '';
  const { tagName, properties } = node;
  const attributes = Object.entries(properties).map(([name, value]) => attribute(name, value));
  const open = `<${tagName}${attributes.join('')}>`;
  return VOID.has(tagName) ? open : `${open}${node.children.map(write).join('')}</${tagName}>`;
}

function attribute(property: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  const name = property === 'className' ? 'class' : property.toLowerCase();
  return value === true ? ` ${name}` : ` ${name}="${escaped(Array.isArray(value) ? value.join(' ') : String(value), /[&"]/g)}"`;
}

const escaped = (words: string, signs: RegExp) => words.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
