import { flowOf, sideOf } from '../flow';

/** The box of one line of text in the window, in CSS pixels. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes that share more of their height than this are on one line. */
const SAME_LINE = 0.5;

/** The lines of an article that the window shows, in the order of reading. */
export function linesInView(scroller: HTMLElement, article: HTMLElement): Line[] {
  const window = scroller.getBoundingClientRect();
  const isVertical = flowOf(scroller) === 'vertical';
  const lines: Line[] = [];
  for (const box of boxesIn(article, window)) {
    const last = lines.findIndex((line) => isSameLine(line, box, isVertical));
    if (last < 0) lines.push(box);
    else lines[last] = around(lines[last] as Line, box);
  }
  const side = sideOf(scroller);
  return lines.sort((a, b) => (isVertical ? b.right - a.right : columnOrder(a, b, side) || a.top - b.top));
}

/** Boxes of text nodes that the window shows whole. */
function boxesIn(article: HTMLElement, window: DOMRect): DOMRect[] {
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = article.ownerDocument.createRange();
    range.selectNodeContents(node);
    if (!overlaps(range.getBoundingClientRect(), window)) continue;
    boxes.push(...Array.from(range.getClientRects()).filter((box) => box.width > 0 && box.height > 0 && isInside(box, window)));
  }
  return boxes;
}

const overlaps = (box: DOMRect, window: DOMRect) =>
  box.bottom > window.top && box.top < window.bottom && box.right > window.left && box.left < window.right;

const isInside = (box: DOMRect, window: DOMRect) =>
  box.top >= window.top && box.bottom <= window.bottom && box.left >= window.left - 1 && box.right <= window.right + 1;

/** Columns stand apart, words of a line near each other: nothing of one line lies in another column. */
function isSameLine(line: Line, box: Line, isVertical: boolean): boolean {
  const [from, to] = isVertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const shared = Math.min(line[to], box[to]) - Math.max(line[from], box[from]);
  if (shared < SAME_LINE * Math.min(line[to] - line[from], box[to] - box[from])) return false;
  return isVertical || Math.max(line.left, box.left) - Math.min(line.right, box.right) < 2 * (box.bottom - box.top);
}

function around(a: Line, b: Line): Line {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** 0 in one column. */
function columnOrder(a: Line, b: Line, side: 1 | -1): number {
  const isApart = a.right < b.left || b.right < a.left;
  return isApart ? (a.left - b.left) * side : 0;
}

/** The box around a line and as many of its neighbours as there are lines in focus, within its column. */
export function bandAround(lines: readonly Line[], index: number, count: number): Line | undefined {
  const reach = (count - 1) / 2;
  const line = lines[index];
  const near = lines.slice(Math.max(0, index - reach), index + reach + 1).filter((one) => line && columnOrder(one, line, 1) === 0);
  return near.length > 0 ? near.reduce(around) : undefined;
}
