import type { Element, Nodes, Root, RootContent } from 'hast';
import { type Entity, namesOfEntities } from './entity';
import { hostOf } from './host';
import { tagKey } from './tag-key';

/**
 * Takes the addresses off the links that a site puts on names: a whole link that is one of the given entities' names
 * and leads to the same site. A link to another site is the author's own. All text nodes stay as they are.
 * @returns the content itself where there is no such link
 */
export function withoutKeywordLinks(content: Root, entities: readonly Entity[], url: string): Root {
  const names = new Set(namesOfEntities(entities).map(({ text }) => tagKey(text)));
  const children = content.children.map((child) => plain(child, names, hostOf(url)));
  return children.some((child, index) => child !== content.children[index]) ? { ...content, children } : content;
}

function plain<Node extends RootContent>(node: Node, names: ReadonlySet<string>, host: string): Node {
  if (node.type !== 'element') return node;
  if (isKeywordLink(node, names, host)) return { ...node, properties: { ...node.properties, href: undefined } };
  const children = node.children.map((child) => plain(child, names, host));
  return children.some((child, index) => child !== node.children[index]) ? { ...node, children } : node;
}

function isKeywordLink(node: Element, names: ReadonlySet<string>, host: string): boolean {
  const { href } = node.properties;
  return node.tagName === 'a' && typeof href === 'string' && hostOf(href) === host && names.has(tagKey(textOf(node)));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
