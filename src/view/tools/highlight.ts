import type { Mention } from '../../core/mentions';
import { rangeBetween, textPositions } from './text-positions';

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
  return spans.map(({ start, end }) => rangeBetween(texts, start, end));
}
