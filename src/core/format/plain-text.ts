import type { ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Article } from '../article';
import { sourceName } from './article-header';
import type { CopyOptions } from './copy-options';

/**
 * Writes an article as plain text: paragraphs separated by one blank line, title and source on top if wished.
 * @example "Title\nSource\n\nFirst paragraph.\n\nSecond paragraph."
 */
export function toPlainText(article: Article, options: CopyOptions): string {
  const body = contentToPlainText(article.content, options);
  return options.header ? `${article.title}\n${sourceName(article)}\n\n${body}` : body;
}

/** The text of a content tree alone, without figures unless `captions` are wanted. */
export function contentToPlainText(content: Root, { captions }: Pick<CopyOptions, 'captions'>): string {
  const text = toText(captions ? content : withoutFigures(content));
  return text
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function withoutFigures(content: Root): Root {
  return { ...content, children: content.children.filter(isNotFigure).map(withoutInnerFigures) };
}

function withoutInnerFigures(node: RootContent): RootContent {
  if (node.type !== 'element') return node;
  const children = node.children.filter(isNotFigure).map(withoutInnerFigures);
  return { ...node, children: children as ElementContent[] };
}

function isNotFigure(node: RootContent): boolean {
  return node.type !== 'element' || node.tagName !== 'figure';
}
