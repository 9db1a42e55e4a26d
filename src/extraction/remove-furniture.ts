import { elementText } from './element-text';

/** Class or id words that only advertising bears, each a whole word. */
const ADVERTISING = /(?:^|[\s_-])(?:ads?|advert(?:s|isement)?|banner-?ads?|adslot|sponsored|taboola|outbrain)(?:$|[\s_-])/i;
/** Class words of lists of links and of controls. They also name sections on their subjects, so links must agree. */
const LINK_LISTS = /(?:^|[\s_-])(?:promo|newsletter|related(?:-?(?:posts?|articles?|stories|links))?|share|sharing|social)(?:$|[\s_-])/i;
/** Blocks that may go; headings and anything inside a line of text never do. */
const BLOCKS = 'div, section, aside, ul, ol, dl, table, nav, footer, form, figure, p';
/** A block with more of the text than this is the article, whatever its class. */
const MAX_SHARE = 0.2;
/** Share of a block's text that is links in a list of links. */
const MIN_LINKED = 0.5;

/** Takes blocks out that say by their class that they are no part of an article. */
export function removeFurniture(root: Element): void {
  const limit = elementText(root).length * MAX_SHARE;
  for (const block of root.querySelectorAll(BLOCKS)) {
    if (isFurniture(block) && !block.parentElement?.closest('p, blockquote') && elementText(block).length < limit) block.remove();
  }
}

function isFurniture(block: Element): boolean {
  const names = block.getAttribute('class') ?? '';
  if (ADVERTISING.test(`${names} ${block.id}`)) return true;
  return LINK_LISTS.test(names) && linkedShare(block) >= MIN_LINKED;
}

/** Share of an element's text inside links; 1 where it has no text. */
export function linkedShare(element: Element): number {
  const { length } = elementText(element);
  const linked = Array.from(element.querySelectorAll('a'), (link) => elementText(link).length);
  return length === 0 ? 1 : linked.reduce((sum, characters) => sum + characters, 0) / length;
}

/** Blocks at the top of a content among which the line of authors stands. */
const BYLINE_BLOCKS = 6;
/** A longer block is a sentence with a name in it, in UTF-16 code units. */
const MAX_BYLINE_LENGTH = 120;
/** What a line of authors says besides their names, in the sites' languages. */
const BYLINE_WORDS =
  /\b(?:by|written|posted|published|updated|reporter|correspondent|staff|writer|editor|and|on|von|und|par|et|por|e|y|di|de|van|autor|author|text)\b|[|·•,，、&/／@:：()（）-]|\d|文|撰文|记者|記者|作者|编辑|編輯|撰稿|综合/giu;

/** Takes the line that names the authors off the top of the text: the reader sets it under the title. */
export function removeByline(content: Element, bylines: readonly string[]): void {
  if (bylines.length === 0) return;
  const blocks = Array.from(content.querySelectorAll('p, div, address, ul')).slice(0, BYLINE_BLOCKS);
  blocks.find((block) => isByline(elementText(block), bylines))?.remove();
}

/** All names, and nothing besides that is no word of such a line. */
function isByline(text: string, bylines: readonly string[]): boolean {
  if (text.length > MAX_BYLINE_LENGTH || !bylines.every((name) => text.includes(name))) return false;
  const rest = bylines.reduce((left, name) => left.replace(name, ' '), text);
  return rest.replace(BYLINE_WORDS, '').trim() === '';
}
