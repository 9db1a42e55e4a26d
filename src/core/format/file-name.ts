import type { Article } from '../article';
import { siteOf } from '../host';
import { dateOf, sourceName } from './article-header';
import { cleanLine } from './clean-article';

/** What no file system of note takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+/gu;
/** What nobody sees, but joiners and the tags of flags where these shape what is seen: they are all that cleaning leaves of them. */
const INVISIBLE = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}/gu;
/** Names that Windows keeps for devices, whatever follows their first dot, and spaces before it. */
const DEVICE = /^(?:con(?:in\$|out\$)?|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;
/** File systems take 255 bytes; browsers add a number to a name that is taken. */
const MAX_BYTES = 200;
const FALLBACK = 'article';

/**
 * Names a file after its article.
 * @param template - with {title}, {site}, {author}, {date} for what the article says; what it does not say leaves nothing
 * @param extension - without the dot
 * @example fileName(article, '{date} {title}', 'md') // '2026-03-01 What the pilots heard.md'
 */
export function fileName(article: Article, template: string, extension: string): string {
  const filled = template.replace(/\{(title|site|author|date)\}/g, (_, field: string) => fieldOf(article, field));
  const name = safeName(filled) || safeName(article.title) || safeName(siteOf(article.url) ?? '') || FALLBACK;
  return `${name}.${extension}`;
}

function fieldOf(article: Article, field: string): string {
  if (field === 'title') return article.title;
  if (field === 'author') return article.bylines[0] ?? '';
  if (field === 'date') return dateOf(article);
  return sourceName(article);
}

/** A name that every system takes: no separators, no device, no dots or spaces at its ends, not too long. */
function safeName(text: string): string {
  const name = trim(
    visible(text.slice(0, 4 * MAX_BYTES))
      .normalize('NFC')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/gu, ' '),
  );
  const cut = trim(firstBytes(name.replace(DEVICE, '$&_'), MAX_BYTES));
  return /[\p{L}\p{N}]/u.test(cut) ? cut : '';
}

const visible = (text: string) => cleanLine(text).cleaned.replace(INVISIBLE, '');

/** What an empty place of a template leaves at the ends goes, too. */
const trim = (name: string) => name.replace(/^[\s.\-–—]+|[\s.\-–—]+$/gu, '');

/** Cuts between what people see as characters. */
function firstBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += utf8Length(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept;
}

function utf8Length(text: string): number {
  const lengths = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  });
  return lengths.reduce<number>((sum, length) => sum + length, 0);
}
