import type { ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { frontMatter, headerLines } from './article-header';
import { chosenContent } from './chosen-content';
import type { CopyOptions } from './copy-options';
import { type Endnotes, makeEndnotes } from './endnotes';
import { linkAddress } from './link-address';
import { text } from './nodes';

interface Options extends Pick<CopyOptions, 'captions'> {
  /** Where the addresses of links go; nowhere without it. */
  readonly notes?: Endnotes;
}

/**
 * Writes an article as plain text: blocks separated by one blank line, title and source on top if wished.
 * @example "Title\nSource\n\nFirst paragraph.\n\nSecond paragraph."
 */
export function toPlainText(article: Article, options: CopyOptions): string {
  const { captions } = options;
  const header = options.header ? `${headerOf(article, options)}\n\n` : '';
  const words = { ...options, links: 'inline', cleanLinks: false } as const; // addresses are in none
  if (options.links !== 'endnotes') return header + contentToPlainText(chosenContent(article.content, words), { captions });
  const notes = makeEndnotes();
  const body = contentToPlainText(chosenContent(withEmbedLinks(article.content), options), { captions, notes });
  const list = notes.addresses().map((address) => `${notes.mark(address)} ${address}`);
  return header + [body, list.join('\n')].filter(Boolean).join('\n\n');
}

function headerOf(article: Article, options: CopyOptions): string {
  if (options.headerStyle === 'yaml') return frontMatter(article, options);
  return [article.title, ...headerLines(article, options)].join('\n');
}

/** The text of a content tree alone, without captions unless they are wanted. */
export function contentToPlainText(content: Root, options: Options): string {
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
function prepare(node: RootContent, options: Options): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || node.tagName === 'rp') return [];
  if (node.tagName === 'math' && node.properties.alttext) return [text(String(node.properties.alttext))];
  if (node.tagName === 'figcaption' && !options.captions) return [];
  const children = node.children.flatMap((child) => prepare(child, options));
  if (node.tagName === 'rt') return [text('（'), ...children, text('）')];
  const address = options.notes && node.tagName === 'a' && toText(node).trim() && linkAddress(String(node.properties.href ?? ''));
  return [{ ...node, children: address ? [...children, text(options.notes.mark(address))] : children }];
}
