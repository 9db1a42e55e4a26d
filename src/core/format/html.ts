import type { Element, ElementContent, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { withoutNoteMarks } from '../note-marks';
import { sourceName } from './article-header';
import type { CopyOptions } from './copy-options';

/**
 * Writes an article as an HTML fragment, every character escaped where it would act.
 * @example '<article lang="en" dir="ltr"><h1>Title</h1><p>Source</p><p>First paragraph.</p></article>'
 */
export function toHtml(article: Article, { header }: Pick<CopyOptions, 'header'>): string {
  const { language, direction } = article;
  const content = withoutNoteMarks(withEmbedLinks(article.content));
  const { children } = header ? withHeader(article, content) : content;
  const properties = { ...(language ? { lang: language } : {}), dir: direction };
  return serialize({ type: 'element', tagName: 'article', properties, children: children as ElementContent[] });
}

function withHeader(article: Article, content: Root): Root {
  const header = [line('h1', article.title), line('p', sourceName(article))];
  return { type: 'root', children: [...header, ...content.children] };
}

function line(tagName: 'h1' | 'p', value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
