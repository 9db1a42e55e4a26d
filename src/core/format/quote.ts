import type { Article } from '../article';
import { sourceName } from './article-header';
import { cleanCharacters } from './clean-characters';

/** A quotation as one item of the clipboard. */
export interface Quote {
  readonly text: string;
  readonly html: string;
  /** Characters that nobody sees, taken out of it. */
  readonly removed: number;
}

/**
 * Writes a passage as a quotation with its source, for plain and for rich text.
 * @param address - leads to the passage; where it is on no site there is none
 * @example quote(article, 'It rang.', 'https://a.example/b').text // '> It rang.\n\n— The Bell, Gazette, https://a.example/b'
 */
export function quote(article: Article, passage: string, address: string | undefined): Quote {
  const { cleaned, removed: inPassage } = cleanCharacters(passage);
  const paragraphs = cleaned
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const names = [article.title, sourceName(article)].map((name) => cleanCharacters(name.replace(/\s+/g, ' ')));
  const source = names
    .map((name) => name.cleaned)
    .filter(Boolean)
    .join(', ');
  const lines = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  const { direction, language } = article;
  const attributes = `${language ? ` lang="${escapeHtml(language)}"` : ''} dir="${direction}"`;
  const cite = address ? ` cite="${escapeHtml(address)}"` : '';
  const link = address ? `<a href="${escapeHtml(address)}">${escapeHtml(source)}</a>` : escapeHtml(source);
  return {
    text: `${paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n')}\n\n— ${[source, address].filter(Boolean).join(', ')}`,
    html: `<blockquote${cite}${attributes}>${lines}</blockquote><p>— ${link}</p>`,
    removed: names.reduce((sum, { removed }) => sum + removed, inPassage),
  };
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
