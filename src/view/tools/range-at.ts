/** A range under the pointer. */
export interface RangeHit {
  readonly index: number;
  /** Where the line of it that the pointer is on stands now. */
  readonly place: () => DOMRect;
}

/**
 * Finds the range whose text is under the pointer. By the boxes of its text: a caret would snap to text beside the
 * pointer, and `caretPositionFromPoint` sees into shadow roots in some browsers only.
 */
export function rangeAt(ranges: readonly Range[], { target, clientX, clientY }: MouseEvent): RangeHit | undefined {
  for (const [index, range] of ranges.entries()) {
    if (!range.intersectsNode(target as Node)) continue;
    const line = Array.from(range.getClientRects()).findIndex((box) => contains(box, clientX, clientY));
    if (line >= 0) return { index, place: () => range.getClientRects()[line] ?? range.getBoundingClientRect() };
  }
  return undefined;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
