import { elementText } from './element-text';
import { isSiteName, type Site } from './site-name';
import type { Heading } from './title';
import { titleKey } from './title-key';

const OTHER_HEADINGS = 'h2, h3.entry-title, h3.post-title, div.entry-title, p.entry-title';
/** Where a heading is for search engines or of another page. */
const ELSEWHERE = 'nav, dialog, [role="dialog"]';
/** Class words of a short line that stands inside the heading, above the title. */
const KICKER =
  /overline|kicker|eyebrow|topline|dachzeile|spitzmarke|supertitle|super-?title|pre-?title|roofline|topic|antetit|volanta|subtitle|label/i;
/** Headings of a kind that are looked at. */
const MAX_HEADINGS = 40;

/** The headings of a page that do not name its site. */
export function readHeadings(document: Document, site: Site): { main: Heading[]; other: () => Heading[] } {
  const read = (selector: string) =>
    Array.from(document.querySelectorAll(selector))
      .slice(0, MAX_HEADINGS)
      .map((element) => ({ element, text: headingText(element), key: titleKey(elementText(element)) }))
      .filter(({ key, text }) => key !== '' && !text.endsWith('...') && !isSiteName(text, site));
  return { main: read('h1').filter(({ element }) => !element.closest(ELSEWHERE)), other: () => read(OTHER_HEADINGS) };
}

/** The text of a heading without style sheets and without the kicker that it begins with. */
function headingText(heading: Element): string {
  const [first] = heading.children;
  const hasStyle = heading.querySelector('style, script') !== null;
  const kicker = first && KICKER.test(first.getAttribute('class') ?? '') ? elementText(first) : '';
  const text = hasStyle ? textWithoutStyle(heading) : elementText(heading);
  const rest = kicker && text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s:：|–—-]+/u, '') : '';
  return rest || text;
}

function textWithoutStyle(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const style of copy.querySelectorAll('style, script')) style.remove();
  return elementText(copy);
}
