/** A text node and where its text begins in all texts joined, in UTF-16 code units. */
export interface TextPosition {
  readonly node: Text;
  readonly start: number;
}

/** The text nodes of an element; joined they are its text. */
export function textPositions(element: Element): TextPosition[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return positionsOf(nodes);
}

/** Puts text nodes in a row. */
export function positionsOf(nodes: readonly Text[]): TextPosition[] {
  let end = 0;
  return nodes.map((node) => {
    const start = end;
    end += node.length;
    return { node, start };
  });
}

/** The range of what stands between two offsets. */
export function rangeBetween(texts: readonly TextPosition[], start: number, end: number): Range {
  const range = new Range();
  range.setStart(...locate(texts, start, false));
  range.setEnd(...locate(texts, end, true));
  return range;
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
