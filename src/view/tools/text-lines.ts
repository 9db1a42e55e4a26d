/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A line of text, as long as its column, in the window's CSS pixels. */
export interface Line extends Box {
  /** Index of the column that it stands in. */
  readonly column: number;
}

/** How many text nodes before and behind a place are asked for their lines: one line may hold many. */
const SPAN = 150;
/** Share of the thinner one by which two boxes of one line overlap; what is raised or small stands in its line. */
const OVERLAP = 0.5;
/** A wider gap between lines, in lines, holds a picture or a table. */
const MAX_GAP = 2.5;

/**
 * Finds the lines of text that stand within a window's length of the window.
 * @param texts - the text nodes of the article, in their order
 * @param point - in the window, around which they are looked for
 * @returns the lines in the order of reading
 */
export function linesNear(article: Element, texts: readonly Text[], point: Point, isVertical: boolean): Line[] {
  const columns = Array.from(article.getClientRects());
  const middle = firstBehind(texts, point, columns, isVertical);
  const boxes = texts.slice(Math.max(0, middle - SPAN), middle + SPAN).flatMap(boxesOf);
  return groupIntoLines(boxes.filter(isNearWindow), columns, isVertical);
}

function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}

const isNearWindow = ({ left, right, top, bottom }: Box) =>
  right > -innerWidth && left < 2 * innerWidth && bottom > -innerHeight && top < 2 * innerHeight;

/** Index of the first text that ends behind a place, by bisection. */
function firstBehind(texts: readonly Text[], { x, y }: Point, columns: readonly Box[], isVertical: boolean): number {
  const column = columnAt(x, columns);
  let [low, high] = [0, Math.max(0, texts.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = boxesOf(texts[middle] as Text).at(-1);
    const at = end ? columnAt((end.left + end.right) / 2, columns) : column;
    const isPast = end && (at === column ? (isVertical ? end.left >= x : end.bottom <= y) : at < column);
    if (isPast) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the column that is nearest to a place. */
function columnAt(x: number, columns: readonly Box[]): number {
  const distances = columns.map(({ left, right }) => Math.max(left - x, x - right, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Makes lines of the boxes of their parts. */
export function groupIntoLines(boxes: readonly Box[], columns: readonly Box[], isVertical: boolean): Line[] {
  const lines: Line[] = [];
  for (const box of boxes) {
    const column = columnAt((box.left + box.right) / 2, columns);
    const index = lines.findLastIndex((line) => line.column === column && isSameLine(line, box, isVertical));
    const { left, right, top, bottom } = lines[index] ? around(lines[index], box) : box;
    const along = columns[column] ?? box;
    const line = isVertical ? { left, right, top: along.top, bottom: along.bottom } : { left: along.left, right: along.right, top, bottom };
    lines.splice(index < 0 ? lines.length : index, index < 0 ? 0 : 1, { ...line, column });
  }
  return lines.sort((a, b) => a.column - b.column || (isVertical ? b.right - a.right : a.top - b.top));
}

function isSameLine(line: Box, box: Box, isVertical: boolean): boolean {
  const shared = isVertical
    ? Math.min(line.right, box.right) - Math.max(line.left, box.left)
    : Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  return shared > OVERLAP * Math.min(thickness(line, isVertical), thickness(box, isVertical));
}

function thickness({ left, right, top, bottom }: Box, isVertical: boolean): number {
  return isVertical ? right - left : bottom - top;
}

/** The smallest box around two. */
function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Index of the line that is nearest to a place; -1 where there is none. */
export function nearestLine(lines: readonly Line[], { x, y }: Point): number {
  const distances = lines.map(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** The box around a line and its neighbours, of which as many are taken on both sides as stand in its column and close by. */
export function bandAround(lines: readonly Line[], index: number, count: number, isVertical: boolean): Box | undefined {
  let band: Box | undefined = lines[index];
  for (const by of [-1, 1]) {
    for (let step = 1; band && step <= (count - 1) / 2; step++) {
      const [last, next] = [lines[index + by * (step - 1)], lines[index + by * step]];
      if (!last || !next || next.column !== last.column) break;
      if (thickness(around(last, next), isVertical) > (2 + MAX_GAP) * thickness(last, isVertical)) break;
      band = around(band, next);
    }
  }
  return band;
}
