import type { Element, ElementContent } from 'hast';
import { isInlineElement } from '../content-text';
import { epubProperties } from './epub-attributes';
import { epubMath, isMath } from './epub-math';
import { epubRuby, withoutReading } from './epub-ruby';
import { epubTable } from './epub-table';
import { element, idsOf, namesOf } from './nodes';

/** What lists and rows hold; the first is made of what else stands in one. */
const ITEMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ul: ['li'],
  ol: ['li'],
  tr: ['td', 'th'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
};

/**
 * What XHTML's grammar asks of an article that HTML forgives.
 * @example epubMarkup([<ruby>海</ruby>, <time datetime="soon">soon</time>]) // [<p>海<time>soon</time></p>]
 */
export function epubMarkup(nodes: readonly ElementContent[]): ElementContent[] {
  const settled = inParagraphs(nodes.flatMap((node) => settle(node, '')));
  const places = new Set(settled.flatMap(idsOf));
  return settled.map((node) => withoutDeadLinks(node, places));
}

function settle(node: ElementContent, parent: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isMath(node.tagName)) return settleMath(node);
  const children = node.children.flatMap((child) => settle(child, node.tagName));
  return arrange({ ...node, properties: epubProperties(node), children }, parent);
}

/** What stands in a formula is arranged there; its parts alone are text. */
function settleMath(node: Element): ElementContent[] {
  if (node.tagName === 'math') return [epubMath(withFixedProperties(node))];
  return node.children.flatMap((child) => settle(child, ''));
}

function withFixedProperties<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  return { ...node, properties: epubProperties(node), children: node.children.map(withFixedProperties) };
}

/** Puts the children of an element, which are settled, in the places that they may have. */
function arrange(node: Element, parent: string): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'dl' && !PAIRS.test(namesOf(children))) return children.flatMap(inBox);
  if (tagName === 'figure') return [{ ...node, children: oneCaption(children) }];
  if (tagName === 'ruby') return epubRuby(node, children);
  if (tagName === 'table') return epubTable(node, children);
  if (tagName === 'blockquote') return withChildren(node, inParagraphs(children));
  if (/^r[tp]$/.test(tagName) && parent !== 'ruby') return withoutReading(node);
  if (tagName === 'a' && node.properties.href === undefined) return [{ ...node, tagName: 'span' }];
  if ((tagName === 'time' && node.properties.dateTime === undefined) || (tagName === 'bdo' && !node.properties.dir))
    return [{ ...node, tagName: 'span' }];
  const items = ITEMS[tagName];
  return items
    ? withChildren(
        node,
        children.flatMap((child) => asItem(child, items)),
      )
    : [node];
}

function asItem(node: ElementContent, items: readonly [string, ...string[]]): ElementContent[] {
  if (node.type === 'element') return items.includes(node.tagName) ? [node] : [inItem(items[0], node)];
  return node.type === 'text' && node.value.trim() ? [inItem(items[0], node)] : [];
}

/** Rows hold cells. */
function inItem(name: string, node: ElementContent): Element {
  return name === 'tr' ? element(name, {}, element('td', {}, node)) : element(name, {}, node);
}

/** Links to places that are not in the book lead nowhere. */
function withoutDeadLinks<Node extends ElementContent>(node: Node, places: ReadonlySet<string>): Node {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withoutDeadLinks(child, places));
  const { href, ...properties } = node.properties;
  const isDead = typeof href === 'string' && href.startsWith('#') && !places.has(href.slice(1));
  return isDead ? { ...node, tagName: 'span', properties, children } : { ...node, children };
}

/** Terms, each with what it means. */
const PAIRS = /^(?:(?:dt )+(?:dd )+)+$/;

/** What a list of no pairs held, as pages use it to set lines in. */
function inBox(node: ElementContent): ElementContent[] {
  const isItem = node.type === 'element' && /^d[dt]$/.test(node.tagName);
  if (isItem) return [{ ...node, tagName: 'div' }];
  return node.type === 'text' && !node.value.trim() ? [] : [node];
}

/** A figure has one caption, at its end; other lines in it are lines. */
function oneCaption(children: readonly ElementContent[]): ElementContent[] {
  return children.map((node, index) => {
    const isCaption = node.type === 'element' && node.tagName === 'figcaption';
    if (!isCaption) return withoutCaptions(node);
    const inner = node.children.map(withoutCaptions);
    return index === children.length - 1 ? { ...node, children: inner } : withoutCaptions(node);
  });
}

function withoutCaptions(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(withoutCaptions);
  if (node.tagName !== 'figcaption') return { ...node, children };
  return { ...node, tagName: 'div', properties: { ...node.properties, className: ['facts'] }, children };
}

/** An empty list, row or quotation is none. */
function withChildren(node: Element, children: ElementContent[]): ElementContent[] {
  return children.length > 0 ? [{ ...node, children }] : [];
}

/** Text that stands beside blocks becomes paragraphs. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const end = () => {
    if (line.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim()))) blocks.push(element('p', {}, ...line));
    line = [];
  };
  for (const node of nodes) {
    const isInline = node.type !== 'element' || isInlineElement(node.tagName) || node.tagName === 'img' || node.tagName === 'br';
    if (isInline) line.push(node);
    else {
      end();
      blocks.push(node);
    }
  }
  end();
  return blocks;
}
