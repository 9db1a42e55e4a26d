import { scrollsByItself } from './own-scroll';

/** Where an article goes on: down, as pages turn, or along vertical lines. */
export type Flow = 'down' | 'pages' | 'vertical';

/** Tells how a scroller flows, by what its style sheet made of the settings. */
export function flowOf(scroller: HTMLElement): Flow {
  const { writingMode, overflowX } = getComputedStyle(scroller);
  if (writingMode === 'vertical-rl') return 'vertical';
  return overflowX === 'hidden' ? 'pages' : 'down';
}

/** 1 where text goes to the right, -1 where it goes to the left. */
export function sideOf(scroller: HTMLElement): 1 | -1 {
  const { writingMode, direction } = getComputedStyle(scroller);
  return writingMode === 'vertical-rl' || direction === 'rtl' ? -1 : 1;
}

export type Step = 'line' | 'line-back' | 'page' | 'page-back' | 'start' | 'end';

const KEYS: Readonly<Record<string, Step>> = {
  ' ': 'page',
  PageDown: 'page',
  PageUp: 'page-back',
  ArrowDown: 'line',
  ArrowUp: 'line-back',
  Home: 'start',
  End: 'end',
};

const FIELDS = 'input, select, textarea, [popover], [contenteditable]';

/** What a key asks for, where text goes to a side; undefined where it is for a control, or for the browser. */
export function stepOfKey(event: KeyboardEvent, side: 1 | -1): Step | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || isForControl(event)) return undefined;
  if (key === ' ' && shiftKey) return 'page-back';
  if (key === 'ArrowRight') return side === 1 ? 'line' : 'line-back';
  if (key === 'ArrowLeft') return side === 1 ? 'line-back' : 'line';
  return KEYS[key];
}

/** Controls have uses of their own for keys, and so has what stands open, and what scrolls; a button has for Space alone. */
export function isForControl(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  const isControl = target.closest(event.key === ' ' ? `button, ${FIELDS}` : FIELDS) !== null;
  return isControl || scrollsByItself(event, /^Arrow(?:Left|Right)$/.test(event.key) ? 'x' : 'y');
}
