import { elementText } from './element-text';

/** Class or id words that only advertising and calls to act bear, each a whole word. */
const FURNITURE =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement)?|banner-?ads?|sponsor(?:ed)?|promo(?:tion)?|newsletter|related(?:-?(?:posts?|articles?|stories|links))?|share|sharing|social|taboola|outbrain)(?:$|[\s_-])/i;
/** A block with more of the text than this is the article, whatever its class. */
const MAX_SHARE = 0.2;
/** A longer block is a sentence with a name in it, in UTF-16 code units. */
const MAX_BYLINE_LENGTH = 120;

/** Takes blocks out that say by their class that they are no part of an article. */
export function removeFurniture(root: Element): void {
  const limit = elementText(root).length * MAX_SHARE;
  for (const block of root.querySelectorAll('[class], [id]')) {
    const names = `${block.getAttribute('class') ?? ''} ${block.id}`;
    if (FURNITURE.test(names) && !block.parentElement?.closest('p, blockquote') && elementText(block).length < limit) block.remove();
  }
}

/** Takes the line that names the authors off the text: the reader sets it under the title. */
export function removeByline(content: Element, bylines: readonly string[]): void {
  if (bylines.length === 0) return;
  const blocks = Array.from(content.querySelectorAll('p, div, address, ul'));
  blocks.find((block) => isByline(block, bylines))?.remove();
}

function isByline(block: Element, bylines: readonly string[]): boolean {
  const text = elementText(block);
  const names = bylines.filter((name) => text.includes(name));
  const rest = names.reduce((left, name) => left.replace(name, ''), text);
  return names.length === bylines.length && text.length <= MAX_BYLINE_LENGTH && rest.length <= text.length / 2 && !/[.。!?]$/.test(text);
}
