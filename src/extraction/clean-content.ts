import { markCaptions } from './captions';
import { removeCreditLines } from './credit-lines';
import { linkEmbeds } from './embeds';
import { fixImages } from './images';
import { KEYWORD_ADDRESS } from './inline-markup';
import { numberNotes } from './notes';
import { type Page, resolveUrl } from './page';

/** Controls and frames: no part of a text. Those in a line of text have been unwrapped before; a form may hold the article. */
const CONTROLS = 'script, style, noscript, template, iframe, object, embed, button, select, textarea, input, datalist, map, dialog, nav';

/** Cleans the main content in place; inside a kept paragraph elements are only unwrapped, no text is removed. */
export function cleanContent(page: Page, content: Element, bylines: readonly string[]): void {
  removeCreditLines(content, bylines);
  keepFormulas(content);
  linkEmbeds(page, content);
  for (const control of content.querySelectorAll(CONTROLS)) control.remove();
  fixImages(page, content);
  markCaptions(content);
  numberNotes(page, content);
  for (const name of ['href', KEYWORD_ADDRESS]) {
    for (const link of content.querySelectorAll(`[${name}]`)) resolveLink(page, link, name);
  }
}

/** Of a formula that a script has drawn only its MathML stays, with the TeX it was written in. */
function keepFormulas(content: Element): void {
  for (const math of content.querySelectorAll('math')) {
    const tex = math.querySelector('annotation[encoding*=tex i]')?.textContent?.trim();
    if (tex) math.setAttribute('alttext', tex);
    math.closest('.katex, .MathJax, mjx-container, .mwe-math-element')?.replaceWith(math);
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
