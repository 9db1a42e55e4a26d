/** Places beside an article, whose dates and names are of something else. */
const BESIDE = [
  'nav, aside, dialog, [role="navigation"], [role="complementary"], [role="dialog"], .widget',
  ...[
    'comment',
    'kommentar',
    'sidebar',
    'side-bar',
    'related',
    'teaser',
    'recommend',
    'recent',
    'popular',
    'trending',
    'ticker',
    'newsletter',
    'cookie',
  ].map((word) => `[class*="${word}" i], [id*="${word}" i]`),
].join();

/**
 * Whether an element stands in a place beside the article. A place that also holds the title or most of the paragraphs
 * is none: many a page is called `right-sidebar` whole.
 */
export function standsBeside(element: Element, heading: Element | undefined): boolean {
  const place = element.closest(BESIDE);
  if (!place || place.localName === 'body' || place.localName === 'html' || (heading && place.contains(heading))) return false;
  return place.getElementsByTagName('p').length * 2 <= element.ownerDocument.getElementsByTagName('p').length;
}
