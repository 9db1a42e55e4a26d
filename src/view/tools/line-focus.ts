import type { Stage } from '../reader/stage';
import { flowOf, isForControl, sideOf } from './flow';
import { onMove } from './on-move';
import { windowLength } from './reading-place';
import { type Box, bandAround, type Line, linesNear, nearestLine, type Point } from './text-lines';
import { showPage } from './turn';

/** What stays clear around the lines, in CSS pixels: accents reach out of the boxes of their letters. */
const MARGIN = { across: 3, along: 14 };
/** Shares of the window between which the line that is read stays while keys move it. */
const ZONE = [0.25, 0.6] as const;
/** Where the article is not covered by the toolbar, and where a line is not yet cut off, in CSS pixels from the window's edges. */
const EDGES = { start: 76, end: 24 };
/** Where reading begins, as a share of the window. */
const START = 0.3;

/**
 * Shows a band of lines, which stays with its text until that leaves the window, and goes where pointer, finger and arrow
 * keys go. It stands in the scroller, so that it moves with the text.
 * @param count - lines of the band, an odd number
 * @param place - where the band is, in the scroller's CSS pixels; kept for the next time
 * @returns a function that takes it away
 */
export function startLineFocus({ elements, onInput }: Stage, texts: readonly Text[], count: number, place: { current: Point | undefined }) {
  const { scroller, article } = elements;
  const flow = flowOf(scroller);
  const isVertical = flow === 'vertical';
  const band = scroller.appendChild(document.createElement('div'));
  band.className = 'line-focus';
  const lines = (point: Point) => linesNear(article, texts, point, isVertical);
  const scrolled = () => ({ x: scroller.scrollLeft, y: scroller.scrollTop });
  const goTo = (point: Point, near = lines(point)) => {
    const inWindow = near.filter(isInWindow);
    const line = inWindow[nearestLine(inWindow, point)];
    const box = line ? bandAround(near, near.indexOf(line), count, isVertical) : undefined;
    const at = box && line ? centreOf(line) : point;
    place.current = { x: at.x + scrolled().x, y: at.y + scrolled().y };
    draw(band, box, scrolled(), isVertical);
  };
  const point = () => {
    const { x, y } = place.current ?? { x: Number.NaN, y: Number.NaN };
    return keepInWindow({ x: x - scrolled().x, y: y - scrolled().y }, scroller);
  };
  const step = (by: 1 | -1) => {
    const near = lines(point());
    const next = near[nearestLine(near, point()) + by];
    if (!next) return false;
    const before = scrolled();
    follow(next, scroller);
    const centre = centreOf(next);
    goTo({ x: centre.x + before.x - scrolled().x, y: centre.y + before.y - scrolled().y });
    return true;
  };
  const stops = [
    onMove(elements, () => goTo(point())),
    onInput((event) => {
      const by = event instanceof KeyboardEvent && event.type === 'keydown' ? lineStepOf(event, isVertical) : undefined;
      if (!by || !step(by)) return undefined;
      event.preventDefault();
      return true;
    }),
    onPointer(article, goTo),
  ];
  goTo(point());
  return () => {
    for (const stop of stops) stop();
    band.remove();
  };
}

const centreOf = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

const isInWindow = ({ left, right, top, bottom }: Box) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;

function draw({ style }: HTMLElement, box: Box | undefined, scrolled: Point, isVertical: boolean): void {
  style.display = box ? '' : 'none';
  if (!box) return;
  const [x, y] = isVertical ? [MARGIN.across, MARGIN.along] : [MARGIN.along, MARGIN.across];
  style.left = `${box.left - x + scrolled.x}px`;
  style.top = `${box.top - y + scrolled.y}px`;
  style.width = `${box.right - box.left + 2 * x}px`;
  style.height = `${box.bottom - box.top + 2 * y}px`;
}

/** A place that has left the window, or is not known yet, becomes the nearest in it; of another page, its beginning. */
function keepInWindow({ x, y }: Point, scroller: HTMLElement): Point {
  const { clientWidth: width, clientHeight: height } = scroller;
  const flow = flowOf(scroller);
  if (flow === 'pages') return x >= 0 && x <= width ? { x, y } : { x: sideOf(scroller) === 1 ? 1 : width - 1, y: 0 };
  if (Number.isNaN(x)) return flow === 'down' ? { x: width / 2, y: height * START } : { x: width * (1 - START), y: height / 2 };
  if (flow === 'down') return { x, y: clamp(y, EDGES.start, height - EDGES.end) };
  return { x: clamp(x, EDGES.end, width - EDGES.end), y };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Scrolls as far as a line is from where lines are read; a page turns. */
function follow(line: Line, scroller: HTMLElement): void {
  const flow = flowOf(scroller);
  const { x, y } = centreOf(line);
  if (flow === 'pages') {
    if (x < 0 || x > scroller.clientWidth) showPage(scroller, { left: x, right: x } as DOMRect);
    return;
  }
  const length = windowLength(scroller);
  const at = flow === 'down' ? y : length - x;
  const by = at - clamp(at, ZONE[0] * length, ZONE[1] * length);
  scroller.scrollBy({ ...(flow === 'down' ? { top: by } : { left: -by }), behavior: 'instant' });
}

/** Vertical lines follow each other to the left. */
function lineStepOf(event: KeyboardEvent, isVertical: boolean): 1 | -1 | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isForControl(event)) return undefined;
  if (key === 'ArrowDown' || (isVertical && key === 'ArrowLeft')) return 1;
  return key === 'ArrowUp' || (isVertical && key === 'ArrowRight') ? -1 : undefined;
}

/** Browsers tell of a pointer that rests, too, when the text moves under it. */
function onPointer(article: HTMLElement, goTo: (point: Point) => void): () => void {
  const stopped = new AbortController();
  const listen = (type: 'mousemove' | 'click', isMeant: (event: MouseEvent) => boolean) =>
    article.addEventListener(type, (event) => event.isTrusted && isMeant(event) && goTo({ x: event.clientX, y: event.clientY }), {
      signal: stopped.signal,
      passive: true,
    });
  listen('mousemove', ({ buttons, movementX, movementY }) => buttons === 0 && (movementX !== 0 || movementY !== 0));
  listen('click', () => true);
  return () => stopped.abort();
}
