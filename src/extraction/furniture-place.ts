/** Elements and roles of places beside an article, whose dates and names are of something else. */
const BESIDE_TAGS = new Set(['nav', 'aside', 'dialog']);
const BESIDE_ROLES = new Set(['navigation', 'complementary', 'dialog']);
/** Words in their classes and ids. */
const BESIDE_WORDS =
  /comment|kommentar|side-?bar|related|teaser|recommend|recent|popular|trending|ticker|newsletter|cookie|(?:^|\s)widget(?:\s|$)/i;

/** The nearest such place around each element: neighbours share it, and it is asked for often. */
const places = new WeakMap<Element, Element | null>();

/**
 * Whether an element stands in a place beside the article. A place that also holds the title or most of the paragraphs
 * is none: many a page is called `right-sidebar` whole.
 */
export function standsBeside(element: Element, heading: Element | undefined): boolean {
  const place = findPlace(element);
  if (!place || place.localName === 'body' || place.localName === 'html' || (heading && place.contains(heading))) return false;
  return place.getElementsByTagName('p').length * 2 <= element.ownerDocument.getElementsByTagName('p').length;
}

function findPlace(element: Element): Element | null {
  const known = places.get(element);
  if (known !== undefined) return known;
  const place = isPlace(element) ? element : element.parentElement && findPlace(element.parentElement);
  places.set(element, place);
  return place;
}

function isPlace(element: Element): boolean {
  if (BESIDE_TAGS.has(element.localName) || BESIDE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return BESIDE_WORDS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}
