/** Places whose links are of the site, not of the article. */
const SITE_FURNITURE =
  'nav, aside, [role="navigation"], [class*="sidebar" i], [id*="sidebar" i], [class*="widget" i], [class*="tagcloud" i], [class*="tag-cloud" i], [class*="breadcrumb" i], [class*="trending" i], [class*="menu" i], [class*="teaser" i], [class*="popular" i]';

/** Elements that a row of tags may have for its own. */
const OWN_BOXES = new Set(['nav', 'aside']);

const known = new WeakMap<Element, boolean>();

/**
 * Does an element stand among the links of the site? Whole pages are called `right-sidebar`: what holds most of the
 * paragraphs is no furniture; and neither is a `nav` that holds nothing but a row of tags.
 * @param links - how many links the element holds
 */
export function isInSiteFurniture(element: Element, links = 1): boolean {
  const furniture = element.closest(SITE_FURNITURE);
  if (!furniture) return false;
  if (OWN_BOXES.has(furniture.localName) && links > 1 && furniture.getElementsByTagName('a').length === links) return false;
  const told = known.get(furniture) ?? holdsFewParagraphs(furniture);
  known.set(furniture, told);
  return told;
}

function holdsFewParagraphs(furniture: Element): boolean {
  const paragraphs = furniture.ownerDocument.getElementsByTagName('p').length;
  return furniture.getElementsByTagName('p').length * 2 < Math.max(1, paragraphs);
}
