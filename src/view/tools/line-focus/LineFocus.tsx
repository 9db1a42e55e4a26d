import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../reader/stage';
import { flowOf, isForControl } from '../flow';
import { onMove } from '../on-move';
import { take } from '../turn';
import { bandAround, type Line, linesInView } from './lines-in-view';

/** Shares of the window's length between which the line that is read stays by keys; where it goes when it would leave them. */
const [EARLIEST, LATEST, RESTING] = [0.2, 0.7, 0.4];

/** Room around the lines, in CSS pixels. */
const MARGIN = 6;

interface LineFocusProps {
  readonly stage: Stage;
  /** How many lines stay clear. */
  readonly count: number;
}

/** Dims all of the article but some lines, which keys and presses move. */
export function LineFocus({ stage, count }: LineFocusProps) {
  const { scroller, article } = stage.elements;
  const [band, setBand] = useState<Line | undefined>();
  /** Where along the window the line is that is read. */
  const share = useRef(EARLIEST);
  useLayoutEffect(() => {
    const show = () => {
      const lines = linesInView(scroller, article);
      setBand(bandAround(lines, nearest(lines, share.current, scroller), count));
    };
    const stopFollowing = onMove(stage.elements, show);
    const stopListening = stage.onInput((event) => {
      const step = event instanceof KeyboardEvent ? keyStep(event) : 0;
      const lines = step !== 0 || event.type === 'pointerdown' ? linesInView(scroller, article) : [];
      const target = step !== 0 ? lines[nearest(lines, share.current, scroller) + step] : pressed(event, lines, scroller);
      if (step !== 0) event.preventDefault();
      if (target) moveTo(target, step !== 0);
      else if (step !== 0) moveOn(step);
      return step !== 0;
    });
    const moveTo = (line: Line, keepsInView: boolean) => {
      share.current = shareOf(line, scroller);
      const isOut = share.current < EARLIEST || share.current > LATEST;
      if (keepsInView && isOut && flowOf(scroller) !== 'pages') scrollBy(share.current - RESTING);
      show();
    };
    /** Beyond the lines in view: on by a page, or by half a window. */
    const moveOn = (step: number) => {
      if (flowOf(scroller) === 'pages') {
        take(step > 0 ? 'page' : 'page-back', scroller);
        share.current = step > 0 ? 0 : 1;
      } else scrollBy(step / 2);
      show();
    };
    const scrollBy = (windows: number) => {
      const isVertical = flowOf(scroller) === 'vertical';
      const before = isVertical ? scroller.scrollLeft : scroller.scrollTop;
      if (isVertical) scroller.scrollLeft -= windows * scroller.clientWidth;
      else scroller.scrollTop += windows * scroller.clientHeight;
      const moved = isVertical
        ? (before - scroller.scrollLeft) / scroller.clientWidth
        : (scroller.scrollTop - before) / scroller.clientHeight;
      share.current -= moved;
    };
    return () => {
      stopFollowing();
      stopListening();
    };
  }, [count]);
  return band && <div class="line-focus" style={styleOf(band)} />;
}

function keyStep(event: KeyboardEvent): -1 | 0 | 1 {
  const { type, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (type !== 'keydown' || altKey || ctrlKey || metaKey || shiftKey || isForControl(event)) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** The line that a person presses. */
function pressed(event: Event, lines: readonly Line[], scroller: HTMLElement): Line | undefined {
  if (event.type !== 'pointerdown' || !event.composedPath().includes(scroller)) return undefined;
  const { clientX, clientY } = event as PointerEvent;
  return lines.find(({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom);
}

/** How far along the window a line's middle stands, from 0 to 1. */
function shareOf({ left, right, top, bottom }: Line, scroller: HTMLElement): number {
  const window = scroller.getBoundingClientRect();
  if (flowOf(scroller) === 'vertical') return (window.right - (left + right) / 2) / window.width;
  return ((top + bottom) / 2 - window.top) / window.height;
}

function nearest(lines: readonly Line[], share: number, scroller: HTMLElement): number {
  const distances = lines.map((line) => Math.abs(shareOf(line, scroller) - share));
  return distances.indexOf(Math.min(...distances));
}

function styleOf({ left, right, top, bottom }: Line): string {
  return `left:${left - MARGIN}px;top:${top - MARGIN}px;width:${right - left + 2 * MARGIN}px;height:${bottom - top + 2 * MARGIN}px`;
}
