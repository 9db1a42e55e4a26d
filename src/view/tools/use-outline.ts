import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Stage } from '../reader/stage';
import { goToElement } from './bring-into-view';
import { findHeadings, flatten, type Heading } from './find-headings';
import { flowOf } from './flow';
import { onMove } from './on-move';
import { aheadOf, firstAhead, shareRead, windowLength } from './reading-place';

/** What a person does to move on by themselves. */
const MOVES = new Set(['keydown', 'wheel', 'touchmove', 'pointerdown']);
/** How far down the window the section begins that is being read. */
const READING_LINE = 0.35;

export interface Outline {
  readonly headings: readonly Heading[];
  /** Heading of the section that is being read. */
  readonly current: Heading | undefined;
  readonly goTo: (heading: Heading) => void;
}

/**
 * Follows where in its sections an article is read; undefined where it has less than two.
 * @param drawn - changes when the text that is drawn does
 */
export function useOutline(stage: Stage, drawn: unknown): Outline | undefined {
  const { elements, onInput } = stage;
  const headings = useMemo(() => findHeadings(elements.content), [drawn]);
  const all = useMemo(() => flatten(headings), [headings]);
  const [current, setCurrent] = useState<Heading | undefined>();
  /** One that was gone to is being read, wherever it stands in the window, until its reader moves on. */
  const chosen = useRef<Heading | undefined>(undefined);
  useLayoutEffect(() => {
    if (all.length < 2) return undefined;
    const stopListening = onInput(({ type }) => {
      if (MOVES.has(type)) chosen.current = undefined;
    });
    const stopFollowing = onMove(elements, () => setCurrent(chosen.current ?? all[currentIndex(stage, all)]));
    return () => {
      stopListening();
      stopFollowing();
      chosen.current = undefined;
    };
  }, [all]);
  if (all.length < 2) return undefined;
  const goTo = (heading: Heading) => {
    chosen.current = heading;
    setCurrent(heading);
    goToElement(heading.element);
  };
  return { headings, current, goTo };
}

/** Of a page it is the first that begins there, else the one that goes on. */
function currentIndex({ elements }: Stage, all: readonly Heading[]): number {
  const { scroller } = elements;
  const places = all.map(({ element }) => element);
  const length = windowLength(scroller);
  if (flowOf(scroller) !== 'pages') return firstAhead(scroller, places, length * (shareRead(elements) === 1 ? 1 : READING_LINE)) - 1;
  const index = firstAhead(scroller, places, 0);
  const next = places[index];
  return next && aheadOf(scroller, next) < length ? index : index - 1;
}
