import type { Element, ElementContent, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { withoutNoteMarks } from '../note-marks';
import { headerLines } from './article-header';
import { chosenContent } from './chosen-content';
import type { CopyOptions } from './copy-options';

/**
 * Writes an article as an HTML fragment, every character escaped where it would act.
 * @example '<article lang="en" dir="ltr"><h1>Title</h1><p>Source</p><p>First paragraph.</p></article>'
 */
export function toHtml(article: Article, options: CopyOptions): string {
  const { language, direction } = article;
  const content = withoutNoteMarks(chosenContent(withEmbedLinks(article.content), options));
  const { children } = options.header ? withHeader(article, content, options) : content;
  const properties = { ...(language ? { lang: language } : {}), dir: direction };
  return serialize({ type: 'element', tagName: 'article', properties, children: children as ElementContent[] });
}

function withHeader(article: Article, content: Root, options: CopyOptions): Root {
  const title = article.title ? [line('h1', article.title)] : [];
  const header = [...title, ...headerLines(article, options).map((value) => line('p', value))];
  return { type: 'root', children: [...header, ...content.children] };
}

function line(tagName: 'h1' | 'p', value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
