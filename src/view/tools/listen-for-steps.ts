import type { Stage } from '../reader/stage';
import { flowOf, type Step, sideOf, stepOfKey } from './flow';
import { scrollsByItself } from './own-scroll';

/** Between the turns that one movement of a wheel or of two fingers makes, and between movements, in milliseconds. */
const WHEEL_PAUSE = { turns: 700, movements: 150 };
/** A finger that goes less far has only touched, in CSS pixels. */
const SWIPE = 40;
/** A wheel may count in lines, in CSS pixels each. */
const WHEEL_LINE = 40;

/**
 * Calls back with the steps that keys, wheel and fingers ask for while an article flows to a side.
 * @returns a function that stops it
 */
export function listenForSteps({ elements: { scroller }, onInput }: Stage, take: (step: Step) => void): () => void {
  const [wheel, touch] = [wheelSteps(scroller), touchSteps(scroller)];
  return onInput((event) => {
    if (flowOf(scroller) === 'down') return;
    const step = event instanceof KeyboardEvent ? keyStep(event, scroller) : (wheel(event) ?? touch(event));
    if (step) take(step);
  });
}

function keyStep(event: KeyboardEvent, scroller: HTMLElement): Step | undefined {
  const step = event.type === 'keydown' ? stepOfKey(event, sideOf(scroller)) : undefined;
  if (step) event.preventDefault();
  return step;
}

const isInside = (event: Event, scroller: HTMLElement) => event.composedPath().includes(scroller);

/** Vertical lines move with the wheel; a page turns once a movement. */
function wheelSteps(scroller: HTMLElement): (event: Event) => Step | undefined {
  let [turned, moved] = [0, 0];
  return (event) => {
    if (!(event instanceof WheelEvent) || event.ctrlKey || !isInside(event, scroller)) return undefined;
    const { deltaX, deltaY, deltaMode, timeStamp } = event;
    if (Math.abs(deltaY) <= Math.abs(deltaX) || scrollsByItself(event, 'y', deltaY)) return undefined;
    if (flowOf(scroller) === 'vertical') {
      scroller.scrollBy({ left: -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1), behavior: 'instant' });
      return undefined;
    }
    const isNew = timeStamp - moved > WHEEL_PAUSE.movements || timeStamp - turned > WHEEL_PAUSE.turns;
    moved = timeStamp;
    if (!isNew) return undefined;
    turned = timeStamp;
    return deltaY > 0 ? 'page' : 'page-back';
  };
}

/** Pages turn by a swipe; vertical lines follow the finger by themselves. */
function touchSteps(scroller: HTMLElement): (event: Event) => Step | undefined {
  let start: Touch | undefined;
  return (event) => {
    if (!('changedTouches' in event) || flowOf(scroller) !== 'pages') return undefined;
    const { type, touches, changedTouches } = event as TouchEvent;
    if (type === 'touchstart')
      start = touches.length === 1 && isInside(event, scroller) && !scrollsByItself(event, 'x') ? touches[0] : undefined;
    const end = type === 'touchend' && start ? changedTouches[0] : undefined;
    if (!end || !start) return undefined;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(x) < SWIPE || Math.abs(x) < Math.abs(y)) return undefined;
    return x * sideOf(scroller) < 0 ? 'page' : 'page-back';
  };
}
