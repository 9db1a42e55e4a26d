import type { Root } from 'hast';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { frontMatter, headerLines } from './article-header';
import { chosenContent } from './chosen-content';
import type { CopyOptions } from './copy-options';
import { makeEndnotes } from './endnotes';
import { linkAddress } from './link-address';
import { blocksToText } from './plain-blocks';
import { inPlainWords, type PlainOptions } from './plain-words';

/**
 * Writes an article as plain text, as a person would type it: blocks separated by one blank line, title and source on top if
 * wished. Links have no address where they stand, but videos do: nothing else is there of them.
 * @example "Title\nSource\n\nFirst paragraph.\n\n- One\n- Two\n\n> It rang.\n\nMonth\tShips\nMarch\t12"
 */
export function toPlainText(article: Article, options: CopyOptions): string {
  const { captions, links } = options;
  const { language } = article;
  const notes = links === 'endnotes' ? makeEndnotes() : undefined;
  const withVideos = withEmbedLinks(article.content, links === 'none' || notes ? undefined : titleAndAddress);
  const content = chosenContent(withVideos, { ...options, images: options.images === 'alt' ? 'alt' : 'none' });
  const body = contentToPlainText(content, { captions, language, ...(notes ? { notes } : {}) });
  const list = notes?.addresses().map((address) => `${notes.mark(address)} ${address}`) ?? [];
  const header = options.header ? headerOf(article, options) : '';
  return [header, body, list.join('\n')].filter(Boolean).join('\n\n');
}

function titleAndAddress(title: string, address: string): string {
  const written = linkAddress(address);
  return written ? `${title}: ${written}` : title;
}

function headerOf(article: Article, options: CopyOptions): string {
  if (options.headerStyle === 'yaml') return frontMatter(article, options);
  return [article.title, ...headerLines(article, options)].filter(Boolean).join('\n');
}

/** The text of a content tree alone, without captions unless they are wanted. */
export function contentToPlainText(content: Root, options: PlainOptions): string {
  return blocksToText(inPlainWords(content.children, options));
}
