import type { ElementContent, Root, RootContent, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Article } from '../article';
import { sourceName } from './article-header';
import type { CopyOptions } from './copy-options';

/**
 * Writes an article as plain text: blocks separated by one blank line, title and source on top if wished.
 * @example "Title\nSource\n\nFirst paragraph.\n\nSecond paragraph."
 */
export function toPlainText(article: Article, options: CopyOptions): string {
  const body = contentToPlainText(article.content, options);
  return options.header ? `${article.title}\n${sourceName(article)}\n\n${body}` : body;
}

/** The text of a content tree alone, without captions unless they are wanted. */
export function contentToPlainText(content: Root, options: Pick<CopyOptions, 'captions'>): string {
  const blocks = content.children.flatMap((block) => prepare(block, options));
  return blocks.map(blockToText).filter(Boolean).join('\n\n');
}

function blockToText(block: RootContent): string {
  const text = toText({ type: 'root', children: [block] });
  return text
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/**
 * Leaves captions out where they are not wanted, sets the reading of ruby in brackets: 防波堤（ぼうはてい）, and writes
 * formulas as the page says they are written.
 */
function prepare(node: RootContent, options: Pick<CopyOptions, 'captions'>): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || node.tagName === 'rp') return [];
  if (node.tagName === 'math' && node.properties.alttext) return [text(String(node.properties.alttext))];
  if (node.tagName === 'figcaption' && !options.captions) return [];
  const children = node.children.flatMap((child) => prepare(child, options));
  if (node.tagName === 'rt') return [text('（'), ...children, text('）')];
  return [{ ...node, children }];
}

const text = (value: string): Text => ({ type: 'text', value });
