import type { Element, Nodes, Root, RootContent } from 'hast';
import { type Entity, namesOfEntities } from './entity';
import { hostOf } from './host';
import { tagKey } from './tag-key';

/**
 * Makes words of the links that a site puts on names: a whole link that is one of the given entities' names and leads to
 * the same site. A link to another site is the author's own. Where a link led stays as data of its words.
 * @returns the content itself where there is no such link
 */
export function withoutKeywordLinks(content: Root, entities: readonly Entity[], url: string): Root {
  const isKeywordLink = keywordLinkTest(entities, url);
  return swap(content, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return undefined;
    const { href } = node.properties;
    return typeof href === 'string' && isKeywordLink(href, textOf(node)) ? wordsOf(node, href) : undefined;
  });
}

/** Tells links that a site puts on names by their address and their words. */
export function keywordLinkTest(entities: readonly Entity[], url: string): (href: string, text: string) => boolean {
  const names = new Set(namesOfEntities(entities).map(({ text }) => tagKey(text)));
  const host = hostOf(url);
  return (href, text) => hostOf(href) === host && names.has(tagKey(text));
}

/** Puts other nodes in the places of some; what holds none of them stays the same object. */
function swap<Parent extends Root | Element>(parent: Parent, toOthers: (node: RootContent) => RootContent[] | undefined): Parent {
  const children = parent.children.flatMap((child) => toOthers(child) ?? (child.type === 'element' ? swap(child, toOthers) : child));
  const isSame = children.length === parent.children.length && children.every((child, index) => child === parent.children[index]);
  return isSame ? parent : ({ ...parent, children } as Parent);
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
