import type { Element, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import type { Article } from '../article';
import { sourceName } from './article-header';
import type { CopyOptions } from './copy-options';

/**
 * Writes an article as an HTML fragment, every character escaped where it would act.
 * @example "<h1>Title</h1><p>Source</p><p>First paragraph.</p>"
 */
export function toHtml(article: Article, { header }: Pick<CopyOptions, 'header'>): string {
  return serialize(header ? withHeader(article) : article.content);
}

function withHeader(article: Article): Root {
  const header = [line('h1', article.title), line('p', sourceName(article))];
  return { type: 'root', children: [...header, ...article.content.children] };
}

function line(tagName: 'h1' | 'p', value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
