import { markCaptions } from './captions';
import { fixImages } from './images';
import { unwrap } from './main-content';
import { type Page, resolveUrl } from './page';
import { removeByline } from './remove-furniture';

/** Controls and frames: no part of a text. */
const CONTROLS =
  'script, style, noscript, template, iframe, object, embed, form:not(:has(p)), button, select, textarea, input, dialog, nav';
/** Links that a site puts on words inside a sentence: tags and automatic keywords. */
const KEYWORD_LINKS = 'p a[rel~="tag" i], li a[rel~="tag" i], [class*="keywordlink" i] > a, a.st_tag, a.internal_tag';

/** Unwraps tag and keyword links in running text, words kept, before they can count as a list of links. */
export function unwrapKeywordLinks(root: Document | Element): void {
  for (const link of root.querySelectorAll(KEYWORD_LINKS)) if (isInSentence(link)) unwrap(link);
}

/** Does other text stand around the link in its block, as opposed to a row of tags? */
function isInSentence(link: Element): boolean {
  const block = link.closest('p, li, td, dd, blockquote, div');
  const linked = Array.from(block?.querySelectorAll('a') ?? [], (a) => a.textContent?.length ?? 0);
  const length = block?.textContent?.trim().length ?? 0;
  return length > 2 * linked.reduce((sum, characters) => sum + characters, 0);
}

/** Cleans the main content in place; inside a kept paragraph elements are only unwrapped, no text is removed. */
export function cleanContent(page: Page, content: Element, bylines: readonly string[]): void {
  unwrapKeywordLinks(content);
  removeByline(content, bylines);
  for (const control of content.querySelectorAll(CONTROLS)) if (!control.closest('p')) control.remove();
  fixImages(page, content);
  markCaptions(content);
  for (const link of content.querySelectorAll('a[href]')) resolveLink(page, link);
}

function resolveLink(page: Page, link: Element): void {
  const href = resolveUrl(page, link.getAttribute('href'));
  if (href) link.setAttribute('href', href);
  else link.removeAttribute('href');
}
