import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as write } from 'mdast-util-to-markdown';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { isWebAddress } from '../host';
import { sourceName } from './article-header';
import type { CopyOptions } from './copy-options';
import { PLAIN_HANDLERS } from './markdown-escapes';
import { forMarkdown } from './markdown-tree';

/** Lines of + would begin the front matter of some programs, as those of - would, which are escaped anyway. */
const FRONT_MATTER = { atBreak: true, character: '+', after: '\\+\\+' };

const STYLE: Options = {
  bullet: '-',
  listItemIndent: 'one',
  rule: '*',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [FRONT_MATTER], handlers: PLAIN_HANDLERS }],
};

/**
 * Writes an article as GitHub-flavoured Markdown: what the page says is words there, and never acts.
 * @example "# Title\n\n[Source](https://news.example/a) · Ada Brandt · 2026-03-01\n\nFirst *paragraph*."
 */
export function toMarkdown(article: Article, { header, captions }: CopyOptions): string {
  const content = withEmbedLinks(article.content).children as ElementContent[];
  const children = [...(header ? headerOf(article) : []), ...content].flatMap((block) => forMarkdown(block, { captions }));
  return write(toMdast({ type: 'root', children }), STYLE).trim();
}

function headerOf(article: Article): Element[] {
  const source = { type: 'text', value: sourceName(article) } as const;
  const linked = isWebAddress(article.url) ? element('a', [source], { href: article.url }) : source;
  const day = /^\d{4}-\d\d-\d\d/.exec(article.published ?? '') ?? [];
  const rest = [...article.bylines, ...day].map((value) => ({ type: 'text', value: ` · ${value}` }) as const);
  const title = article.title ? [element('h1', [{ type: 'text', value: article.title }])] : [];
  return [...title, element('p', [linked, ...rest])];
}

function element(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}
