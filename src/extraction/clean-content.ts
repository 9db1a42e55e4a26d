import { markCaptions } from './captions';
import { removeCreditLines } from './credit-lines';
import { fixImages } from './images';
import { KEYWORD_ADDRESS } from './inline-markup';
import { type Page, resolveUrl } from './page';

/** Controls and frames: no part of a text. Those in a line of text have been unwrapped before; a form may hold the article. */
const CONTROLS = 'script, style, noscript, template, iframe, object, embed, button, select, textarea, input, datalist, map, dialog, nav';

/** Cleans the main content in place; inside a kept paragraph elements are only unwrapped, no text is removed. */
export function cleanContent(page: Page, content: Element, bylines: readonly string[]): void {
  removeCreditLines(content, bylines);
  for (const control of content.querySelectorAll(CONTROLS)) control.remove();
  fixImages(page, content);
  markCaptions(content);
  for (const name of ['href', KEYWORD_ADDRESS]) {
    for (const link of content.querySelectorAll(`[${name}]`)) resolveLink(page, link, name);
  }
}

function resolveLink(page: Page, link: Element, name: string): void {
  const href = resolveUrl(page, link.getAttribute(name));
  if (href && !isSameDocument(page, href)) link.setAttribute(name, href);
  else link.removeAttribute(name);
}

/** A link to a note on the same page would move the page behind the reader. */
function isSameDocument({ url }: Page, href: string): boolean {
  return href.includes('#') && href.split('#')[0] === url.split('#')[0];
}
