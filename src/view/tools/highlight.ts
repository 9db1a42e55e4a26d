import type { Mention } from '../../core/mentions';

/** Names in the page's highlight registry; `::highlight()` rules of the reader's style sheet paint them. */
const ALL = 'limpid-mention';
const CURRENT = 'limpid-current-mention';
const ENTITY = 'limpid-entity';
const FOUND = 'limpid-found';
const CURRENT_FOUND = 'limpid-current-found';

/**
 * Paints mentions in the rendered content, without a change to its DOM.
 * @param content - the element whose text nodes, joined, are the text that the mentions' offsets count in
 * @param current - index of the mention to paint strongest
 * @returns the range of the current mention
 */
export function highlightMentions(content: Element, mentions: readonly Mention[], current: number): Range | undefined {
  const ranges = toRanges(content, mentions);
  const range = ranges[current];
  CSS.highlights.set(ALL, new Highlight(...ranges));
  if (range) CSS.highlights.set(CURRENT, new Highlight(range));
  return range;
}

/** Takes the paint of mentions off again. */
export function clearHighlights(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/**
 * Underlines mentions of entities in the rendered content, in the same way.
 * @returns the range of every mention, in their order
 */
export function underlineEntities(content: Element, mentions: readonly Mention[]): readonly Range[] {
  const ranges = toRanges(content, mentions);
  CSS.highlights.set(ENTITY, new Highlight(...ranges));
  return ranges;
}

/** Takes the underlines off again. */
export function clearUnderlines(): void {
  CSS.highlights.delete(ENTITY);
}

/** Paints what was found, the current one strongest. */
export function highlightFound(ranges: readonly Range[], current: Range): void {
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  const strongest = new Highlight(current);
  strongest.priority = 1;
  CSS.highlights.set(CURRENT_FOUND, strongest);
}

/** Takes the paint of what was found off again. */
export function clearFound(): void {
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(CURRENT_FOUND);
}

/**
 * Makes ranges in the rendered content; walks its text once.
 * @param spans - in the order of the text
 */
export function toRanges(content: Element, spans: readonly Pick<Mention, 'start' | 'end'>[]): Range[] {
  const texts = textPositions(content);
  return spans.map(({ start, end }) => {
    const range = content.ownerDocument.createRange();
    range.setStart(...locate(texts, start, false));
    range.setEnd(...locate(texts, end, true));
    return range;
  });
}

interface TextPosition {
  readonly node: Text;
  readonly start: number;
}

function textPositions(content: Element): TextPosition[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const positions: TextPosition[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    positions.push({ node: node as Text, start });
    start += (node as Text).length;
  }
  return positions;
}

/** An end belongs to the node before a border, a start to the node after it. */
function locate(texts: readonly TextPosition[], offset: number, isEnd: boolean): [Text, number] {
  const position = texts[lastIndexBefore(texts, isEnd ? offset : offset + 1)];
  if (!position) throw new RangeError(`offset ${offset} is outside the text`);
  return [position.node, Math.min(offset - position.start, position.node.length)];
}

/** Index of the last text that starts before an offset, by bisection. */
function lastIndexBefore(texts: readonly TextPosition[], offset: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
