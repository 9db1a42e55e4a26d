import type { Article } from '../article';
import { sourceName } from './article-header';

/** A quotation as one item of the clipboard. */
export interface Quote {
  readonly text: string;
  readonly html: string;
}

/**
 * Writes a passage as a quotation with its source, for plain and for rich text.
 * @param address - leads to the passage
 * @example quote(article, 'It rang.', 'https://a.example/b').text // '> It rang.\n\n— The Bell, Gazette, https://a.example/b'
 */
export function quote(article: Article, passage: string, address: string): Quote {
  const paragraphs = passage
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const title = article.title.replace(/\s+/g, ' ').trim();
  const source = [title, sourceName(article)].filter(Boolean).join(', ');
  const lines = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  const { direction, language } = article;
  const attributes = `${language ? ` lang="${escapeHtml(language)}"` : ''} dir="${direction}"`;
  return {
    text: `${paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n')}\n\n— ${source}, ${address}`,
    html: `<blockquote cite="${escapeHtml(address)}"${attributes}>${lines}</blockquote><p>— <a href="${escapeHtml(address)}">${escapeHtml(source)}</a></p>`,
  };
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
