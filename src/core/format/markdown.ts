import type { Element, ElementContent } from 'hast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as write } from 'mdast-util-to-markdown';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { isWebAddress } from '../host';
import { withAltWords } from './alt-words';
import { dayOf, frontMatter, sourceAddress, sourceName, tagsLine } from './article-header';
import { chosenContent } from './chosen-content';
import type { CopyOptions } from './copy-options';
import { makeEndnotes } from './endnotes';
import { toBlocks } from './markdown-blocks';
import { PLAIN_HANDLERS } from './markdown-escapes';
import { element, forMarkdown, withinDepth } from './markdown-tree';
import { inPlainWords } from './plain-words';
import { withoutEmptied } from './without-emptied';

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
export function toMarkdown(article: Article, options: CopyOptions): string {
  const isYaml = options.headerStyle === 'yaml';
  const header = options.header && !isYaml ? headerOf(article, options) : [];
  const children = [...header.flatMap((block) => forMarkdown(block)), ...bodyOf(article, options)];
  const text = write({ type: 'root', children: toBlocks(children) }, STYLE).trim();
  return options.header && isYaml ? `${frontMatter(article, options)}\n\n${text}`.trim() : text;
}

function bodyOf(article: Article, options: CopyOptions): ElementContent[] {
  const notes = options.links === 'endnotes' ? makeEndnotes() : undefined;
  const chosen = chosenContent(withEmbedLinks(withinDepth(article.content)), options);
  const content = withoutEmptied(withAltWords(chosen, ({ properties: { src } }) => !isWebAddress(String(src ?? ''))));
  const { language } = article;
  const words = inPlainWords(content.children, { captions: true, language, ...(notes ? { notes } : {}) });
  const blocks = words.flatMap((block) => forMarkdown(block));
  const addresses = notes?.addresses() ?? [];
  const items = addresses.map((href) => element('li', [element('a', [{ type: 'text', value: href }], { href })]));
  return items.length > 0 ? [...blocks, element('ol', items)] : blocks;
}

function headerOf(article: Article, options: CopyOptions): Element[] {
  const source = sourceName(article);
  const address = sourceAddress(article);
  const rest = [...article.bylines, dayOf(article)].filter(Boolean).join(' · ');
  const text = (value: string) => (value ? [{ type: 'text', value } as const] : []);
  const linked = address ? [element('a', text(source), { href: address })] : text(source);
  const facts = [...linked, ...text(rest && linked.length > 0 ? ` · ${rest}` : rest)];
  const lines = [linesOf('h1', article.title), facts.length > 0 ? [element('p', facts)] : [], linesOf('p', tagsLine(options))];
  return lines.flat();
}

function linesOf(tagName: string, value: string | undefined): Element[] {
  return value ? [element(tagName, [{ type: 'text', value }])] : [];
}
