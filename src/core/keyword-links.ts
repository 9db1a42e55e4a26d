import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import { type Entity, namesOfEntities } from './entity';
import { hostOf, isWebAddress } from './host';
import { tagKey } from './tag-key';

/**
 * Makes words of the links that a site puts on names: a whole link that is one of the given entities' names and leads to
 * the same site. A link to another site is the author's own. Where a link led stays as data of its words.
 * @returns the content itself where there is no such link
 */
export function withoutKeywordLinks(content: Root, entities: readonly Entity[], url: string): Root {
  const names = new Set(namesOfEntities(entities).map(({ text }) => tagKey(text)));
  const host = hostOf(url);
  return swap(content, (node) => (isKeywordLink(node, names, host) ? wordsOf(node, String(node.properties.href)) : undefined));
}

/**
 * Makes links of the words that a site had put links on.
 * @param shown - whether they lead anywhere; if not, they are there for the renderer only, whose text nodes then stay
 * @returns the content itself where there are none
 */
export function withKeywordLinks(content: Root, shown: boolean): Root {
  return swap(content, (node) => {
    const href = node.type === 'text' ? node.data?.keywordHref : undefined;
    if (href === undefined || !isWebAddress(href)) return undefined;
    return [{ type: 'element', tagName: 'a', properties: shown ? { href } : {}, children: [node as Text] }];
  });
}

/** Puts other nodes in the places of some; what holds none of them stays the same object. */
function swap<Parent extends Root | Element>(parent: Parent, toOthers: (node: RootContent) => RootContent[] | undefined): Parent {
  const children = parent.children.flatMap((child) => toOthers(child) ?? (child.type === 'element' ? swap(child, toOthers) : child));
  const isSame = children.length === parent.children.length && children.every((child, index) => child === parent.children[index]);
  return isSame ? parent : ({ ...parent, children } as Parent);
}

function isKeywordLink(node: RootContent, names: ReadonlySet<string>, host: string): node is Element {
  if (node.type !== 'element' || node.tagName !== 'a') return false;
  const { href } = node.properties;
  return typeof href === 'string' && hostOf(href) === host && names.has(tagKey(textOf(node)));
}

function wordsOf(node: Element, keywordHref: string): RootContent[] {
  const mark = (child: RootContent): RootContent => {
    if (child.type === 'text') return { ...child, data: { keywordHref } };
    return child.type === 'element' ? ({ ...child, children: child.children.map(mark) } as Element) : child;
  };
  return node.children.map(mark);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
