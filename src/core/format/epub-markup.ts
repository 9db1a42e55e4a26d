import type { Element, ElementContent } from 'hast';
import { isInlineElement } from '../content-text';
import { element } from './nodes';

const MATH = 'http://www.w3.org/1998/Math/MathML';

/** What lists and rows hold; the first is made of what else stands in one. */
const ITEMS: Readonly<Record<string, readonly [string, ...string[]]>> = { ul: ['li'], ol: ['li'], tr: ['td', 'th'] };

/** What XHTML's grammar asks of an article that HTML forgives. */
export function epubMarkup(nodes: readonly ElementContent[]): ElementContent[] {
  return inParagraphs(nodes.flatMap(settle));
}

function settle(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(settle);
  if (node.tagName === 'dl' && !PAIRS.test(namesOf(children))) return children.flatMap(inBox);
  if (node.tagName === 'figure') return [{ ...node, children: oneCaption(children) }];
  const items = ITEMS[node.tagName];
  if (items)
    return withChildren(
      node,
      children.flatMap((child) => asItem(child, items)),
    );
  if (node.tagName === 'math') return [{ ...node, properties: { ...node.properties, xmlns: MATH }, children }];
  if (node.tagName === 'blockquote') return withChildren(node, inParagraphs(children));
  if (node.tagName === 'img') return [{ ...node, properties: imageProperties(node) }];
  return [{ ...node, children }];
}

function asItem(node: ElementContent, items: readonly [string, ...string[]]): ElementContent[] {
  if (node.type === 'element') return [items.includes(node.tagName) ? node : element(items[0], {}, node)];
  return node.type === 'text' && node.value.trim() ? [element(items[0], {}, node)] : [];
}

/** Terms, each with what it means. */
const PAIRS = /^(?:(?:dt )+(?:dd )+)+$/;

function namesOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'element' ? `${node.tagName} ` : '')).join('');
}

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

/** Sizes are whole numbers of pixels; every picture has words, be they none. */
function imageProperties({ properties: { width: _, height: __, alt, ...rest } }: Element) {
  return { ...rest, alt: String(alt ?? '') };
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
