import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../article';
import { sourceAddress } from './article-header';
import { documentContent, documentHeader, documentTags } from './document-content';
import { DOCUMENT_STYLE, PAGE_STYLE } from './document-style';
import { element, text } from './nodes';

/** Nothing in the file runs, and nothing is fetched but pictures. */
const POLICY = "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'";

export interface HtmlFileOptions {
  /** What it is about, and what that list is called. */
  readonly tags: readonly string[];
  readonly tagsLabel: string;
  /** The title of what has none. */
  readonly untitled: string;
}

/**
 * Writes an article as one HTML file that stands alone: styles in it, pictures wherever their addresses lead.
 * @example '<!doctype html><html lang="en" dir="ltr"><head>…<title>Title</title>…</head><body><article>…</article></body></html>'
 */
export function toHtmlFile(untitled: Article, options: HtmlFileOptions): string {
  const article = { ...untitled, title: untitled.title.trim() || options.untitled };
  const { language, direction } = article;
  const body = [...documentHeader(article), ...documentContent(article).children, ...documentTags(options.tagsLabel, options.tags)];
  const properties = { ...(language ? { lang: language } : {}), dir: direction };
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', properties, headOf(article), element('body', {}, element('article', {}, ...body)))],
  };
  return toHtml(page);
}

function headOf(article: Article): Element {
  const address = sourceAddress(article);
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, text(article.title)),
    ...article.bylines.map((name) => element('meta', { name: 'author', content: name })),
    ...(address ? [element('link', { rel: ['canonical'], href: address })] : []),
    element('style', {}, text(DOCUMENT_STYLE + PAGE_STYLE)),
  );
}
