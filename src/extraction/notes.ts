import { type Page, resolveUrl } from './page';

/** Names no attribute of HTML: on a copy's links, the number of the place in the article that they lead to. */
const REFERENCE = 'noteref';
/** The same number on that place. */
const PLACE = 'noteid';
/** What keeps its element in the content tree. */
const PLACES = 'li, p, dd, dt, td, th, blockquote, figure, h1, h2, h3, h4, h5, h6, sup';
/** More of them make an article heavy; the rest are words. */
const MAX_PLACES = 3000;

/** Numbers the places that links within the article lead to: identifiers of a page do not leave it. */
export function numberNotes(page: Page, content: Element): void {
  const links = Array.from(content.querySelectorAll('a[href*="#"]')).filter((link) => isWithin(page, link));
  if (links.length === 0) return;
  const targets = new Map(
    Array.from(content.querySelectorAll('[id], a[name]'), (target) => [target.id || target.getAttribute('name'), target]),
  );
  let count = 0;
  for (const link of links) {
    const target = targets.get(fragmentOf(link));
    const place = target && count < MAX_PLACES ? placeOf(target) : undefined;
    if (!place) continue;
    if (!place.hasAttribute(PLACE)) place.setAttribute(PLACE, String(++count));
    link.setAttribute(REFERENCE, place.getAttribute(PLACE) ?? '');
  }
}

function isWithin(page: Page, link: Element): boolean {
  const href = resolveUrl(page, link.getAttribute('href'));
  return href?.split('#')[0] === page.url.split('#')[0];
}

function fragmentOf(link: Element): string {
  const fragment = (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Containers do not keep their elements: loose text in one becomes the paragraph that it would become anyway. */
function placeOf(target: Element): Element | undefined {
  if (target.matches(PLACES)) return target;
  const place = target.querySelector(PLACES) ?? target.closest(PLACES);
  if (place || !target.matches('div, section, aside')) return place ?? undefined;
  const paragraph = target.ownerDocument.createElement('p');
  paragraph.append(...target.childNodes);
  target.append(paragraph);
  return paragraph;
}
