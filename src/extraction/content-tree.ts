import type { ElementContent, Element as HastElement, Root, Text } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { isInlineElement, MATH_ELEMENTS } from '../core/content-text';
import { CONTAINERS, CONTENT_SCHEMA } from './content-schema';
import { toHast } from './dom-to-hast';

/** Elements that hold blocks and whose loose text becomes paragraphs. */
const BLOCK_HOLDERS = new Set(['blockquote', 'li', 'dd', 'td', 'th', 'figcaption']);
/** Elements between whose children white space means nothing. */
const STRUCTURES = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'figure']);

/**
 * Turns the cleaned main content into a sanitised tree of blocks: containers dissolved, loose text and `<br><br>` made
 * paragraphs, white space collapsed, empty blocks gone. Every text node of the tree shows.
 */
export function toContentTree(content: Element): Root {
  const tree = sanitize({ type: 'root', children: [toHast(content)] }, CONTENT_SCHEMA) as Root;
  const children = tree.children.flatMap((child) => keepAddress(child as ElementContent));
  return { type: 'root', children: toBlocks(children) };
}

/** Words of a keyword link are text like any other; where it led is data beside them. */
function keepAddress(node: ElementContent, href?: string): ElementContent[] {
  if (node.type === 'text') return [href ? { ...node, data: { keywordHref: href } } : node];
  if (node.type !== 'element') return [];
  const { keywordHref } = node.properties;
  const own = typeof keywordHref === 'string' ? keywordHref : undefined;
  const children = node.children.flatMap((child) => keepAddress(child, own ?? href));
  return own ? children : [{ ...node, children }];
}

/** Groups children into blocks; runs of loose text become paragraphs. */
function toBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    blocks.push(...toParagraphs(line));
    line = [];
  };
  for (const child of children) {
    if (isInline(child)) line.push(child);
    else {
      endLine();
      blocks.push(...toBlock(child as HastElement));
    }
  }
  endLine();
  return blocks;
}

function toBlock(element: HastElement): ElementContent[] {
  const { tagName, children } = element;
  if (tagName === 'hr' || tagName === 'col') return [{ ...element, children: [] }];
  if (tagName === 'pre') return hasText(children) ? [element] : [];
  if (CONTAINERS.has(tagName) || isInlineElement(tagName)) return toBlocks(children);
  if (tagName === 'p') return children.every(isInline) ? toParagraphs(children, element.properties) : toBlocks(children);
  const content = blockChildren(tagName, children);
  return isWorthKeeping(tagName, content) ? [{ ...element, tagName: headingLevel(tagName), children: content }] : [];
}

function blockChildren(tagName: string, children: readonly ElementContent[]): ElementContent[] {
  if (STRUCTURES.has(tagName)) return children.flatMap(toStructureChild);
  if (BLOCK_HOLDERS.has(tagName) && !children.every(isInline)) return toBlocks(children);
  if (tagName === 'blockquote') return toParagraphs(children);
  return trimLine(children.flatMap(flattenIntoLine));
}

/** A heading holds one line: blocks inside it are set apart by a space. */
function flattenIntoLine(child: ElementContent): ElementContent[] {
  if (isInline(child)) return [child];
  const space = { type: 'text', value: ' ' } as const;
  return [space, ...(child as HastElement).children.flatMap(flattenIntoLine), space];
}

/** Between list items, rows and the parts of a figure, pictures and loose words stay in line. */
function toStructureChild(child: ElementContent): ElementContent[] {
  if (isInline(child)) return trimLine([child]);
  const element = child as HastElement;
  return CONTAINERS.has(element.tagName) || isInlineElement(element.tagName)
    ? element.children.flatMap(toStructureChild)
    : toBlock(element);
}

/** Cells hold their column open even when they are empty. */
function isWorthKeeping(tagName: string, content: readonly ElementContent[]): boolean {
  return tagName === 'td' || tagName === 'th' || hasText(content);
}

/** The article's title is the reader's only h1. */
function headingLevel(tagName: string): string {
  return tagName === 'h1' ? 'h2' : tagName;
}

/** Makes paragraphs of a line of text, cut where two line breaks stand together. */
function toParagraphs(line: readonly ElementContent[], properties: HastElement['properties'] = {}): HastElement[] {
  return splitAtDoubleBreaks(line)
    .map(trimLine)
    .filter(hasText)
    .map((children) => ({ type: 'element', tagName: 'p', properties, children }));
}

function splitAtDoubleBreaks(line: readonly ElementContent[]): ElementContent[][] {
  const paragraphs: ElementContent[][] = [[]];
  const visible = line.filter((node, index) => !(isBlank(node) && isBreak(line[index - 1]) && isBreak(line[index + 1])));
  visible.forEach((node, index) => {
    const partOfDouble = isBreak(node) && (isBreak(visible[index - 1]) || isBreak(visible[index + 1]));
    if (!partOfDouble) paragraphs.at(-1)?.push(node);
    else if (isBreak(visible[index - 1])) paragraphs.push([]);
  });
  return paragraphs;
}

/** Collapses white space as a browser does and trims both ends; empty text nodes go. */
function trimLine(line: readonly ElementContent[]): ElementContent[] {
  const state = { afterSpace: true };
  const collapsed = line.flatMap((node) => collapse(node, state));
  return trimEnd(dropLeadingBreaks(collapsed));
}

function collapse(node: ElementContent, state: { afterSpace: boolean }): ElementContent[] {
  if (node.type === 'text') return collapseText(node, state);
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') state.afterSpace = true;
  if (isPicture(node)) state.afterSpace = false;
  const children = node.children.flatMap((child) => collapse(child, state));
  if (node.tagName === 'span' && !('dir' in node.properties) && !('lang' in node.properties)) return children;
  const isVoid = node.tagName === 'br' || isPicture(node) || node.tagName === 'wbr' || MATH_ELEMENTS.includes(node.tagName);
  return children.length > 0 || isVoid ? [{ ...node, children }] : [];
}

function collapseText(node: Text, state: { afterSpace: boolean }): ElementContent[] {
  const { value } = node;
  const text = state.afterSpace ? value.trimStart() : value;
  const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ');
  if (collapsed === '') return [];
  state.afterSpace = collapsed.endsWith(' ');
  return [{ ...node, value: collapsed }];
}

function dropLeadingBreaks(line: ElementContent[]): ElementContent[] {
  const start = line.findIndex((node) => !isBreak(node));
  return start < 0 ? [] : line.slice(start);
}

function trimEnd(line: readonly ElementContent[]): ElementContent[] {
  const last = line.at(-1);
  if (!last) return [];
  const before = line.slice(0, -1);
  if (isBreak(last)) return trimEnd(before);
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value ? [...before, { ...last, value }] : trimEnd(before);
  }
  if (last.type !== 'element' || last.children.length === 0) return [...line];
  const children = trimEnd(last.children);
  return children.length > 0 ? [...before, { ...last, children }] : trimEnd(before);
}

/** A link or a span around blocks is no part of a line: it dissolves as a container does. */
function isInline(node: ElementContent): boolean {
  if (node.type !== 'element' || /^(?:br|img)$/.test(node.tagName)) return true;
  return isInlineElement(node.tagName) && node.children.every(isInline);
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Is there anything to see: a letter, a picture, a rule? */
function hasText(children: readonly ElementContent[]): boolean {
  return children.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    return node.type === 'element' && (isPicture(node) || node.tagName === 'hr' || hasText(node.children));
  });
}

/** A picture, or the link to a video that takes its place. */
function isPicture({ tagName, properties }: HastElement): boolean {
  return tagName === 'img' || 'embedHost' in properties;
}
