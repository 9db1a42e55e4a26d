import type { Element, Root, RootContent } from 'hast';
import type { Article } from './article';
import { isCode } from './content-text';

/** What a block that was left out of an article most likely is. */
export const REMOVED_KINDS = ['advert', 'related', 'share', 'author', 'comment', 'caption', 'other'] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** A stretch of the page that stands in or beside the article's text and was left out. */
export interface RemovedBlock {
  readonly kind: RemovedKind;
  /** White space collapsed. */
  readonly text: string;
  readonly content: Root;
  /** How many elements of the article's content stand before it. */
  readonly place: number;
  /** A CSS selector that finds it and what is like it, and nothing of the article, for a rule. */
  readonly selector?: string;
}

/** Puts blocks back into an article, each at its place. */
export function withRemoved(article: Article, blocks: readonly RemovedBlock[]): Article {
  if (blocks.length === 0) return article;
  const children: RootContent[] = [];
  let place = 0;
  const addBlocks = () => children.push(...blocks.filter((block) => block.place === place).flatMap(({ content }) => content.children));
  for (const child of article.content.children) {
    if (child.type === 'element') addBlocks();
    children.push(child);
    if (child.type === 'element') place++;
  }
  addBlocks();
  return { ...article, content: { ...article.content, children } };
}

/** The same block in another script, but for code. Phrases are not seen across links and emphasis here. */
export function convertBlock(block: RemovedBlock, convert: (text: string) => string): RemovedBlock {
  const copy = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child.type === 'element') return isCode(child.tagName) ? child : copy(child);
      return child.type === 'text' ? { ...child, value: convert(child.value) } : child;
    }),
  });
  return { ...block, text: convert(block.text), content: copy(block.content) };
}
