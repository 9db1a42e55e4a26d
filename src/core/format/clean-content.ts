import type { ElementContent, Root, RootContent, Text } from 'hast';
import { isInlineElement } from '../content-text';
import { type Cleaned, cleanCharacters, keptText, keptUnits } from './clean-characters';

/**
 * Makes the texts of a content tree worth pasting, each in the line that it stands in; code keeps its spaces.
 * @example cleanContent(content) // <p>a <b> b\u00ad</b></p> is <p>a <b>b</b></p>, and 1 character removed
 */
export function cleanContent(content: Root): Cleaned<Root> {
  const values = new Map<Text, string>();
  let removed = 0;
  for (const { texts, isCode } of linesOf(content)) {
    const line = keptUnits(texts.map(({ value }) => value).join(''), !isCode);
    removed += line.removed;
    let start = 0;
    for (const text of texts) {
      values.set(text, keptText(text.value, start, line.kept));
      start += text.value.length;
    }
  }
  const cleaned = withTexts(content, values, (words) => {
    const result = cleanCharacters(words);
    removed += result.removed;
    return result.cleaned;
  });
  return { cleaned, removed };
}

interface Line {
  readonly texts: Text[];
  readonly isCode: boolean;
}

/** The text nodes of a tree by the lines they make: joiners look at their neighbours across the borders of inline elements. */
function linesOf(content: Root): Line[] {
  const lines: Line[] = [];
  let open = false;
  const walk = (node: RootContent, isCode: boolean): void => {
    if (node.type === 'text') {
      if (!open) lines.push({ texts: [], isCode });
      open = true;
      lines.at(-1)?.texts.push(node);
    }
    if (node.type !== 'element') return;
    const isBlock = !isInlineElement(node.tagName);
    if (isBlock) open = false;
    for (const child of node.children) walk(child, isCode || node.tagName === 'pre');
    if (isBlock) open = false;
  };
  for (const child of content.children) walk(child, false);
  return lines;
}

/** Attributes that copies write out as words. */
const WORDS = ['alt', 'embedTitle', 'alttext'];

function withTexts(content: Root, values: ReadonlyMap<Text, string>, clean: (words: string) => string): Root {
  const swap = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type === 'text') return { ...node, value: values.get(node) ?? node.value };
    if (node.type !== 'element') return node;
    const words = WORDS.filter((name) => node.properties[name]).map((name) => [name, clean(String(node.properties[name]))]);
    const { loaded: _, referrerPolicy: __, ...properties } = node.properties; // of the page's pictures in this browser alone
    return { ...node, properties: { ...properties, ...Object.fromEntries(words) }, children: node.children.map(swap) };
  };
  return { ...content, children: content.children.map(swap) };
}
