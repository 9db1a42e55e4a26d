import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputListener } from '../reader/overlay';
import { type Target, targetOf } from './picking';

interface Pointing {
  readonly elementAt: (x: number, y: number) => Element | undefined;
  readonly onInput: (listener: InputListener) => () => void;
  readonly onPick: (target: Target) => void;
}

/**
 * What the pointer, or the arrow keys while the shade has the focus, are on: up and down go out of an element and into it,
 * left and right to its neighbours.
 */
export function usePointing(shade: RefObject<HTMLElement | null>, { elementAt, onInput, onPick }: Pointing): Element | undefined {
  const [hovered, setHovered] = useState<Element | undefined>();
  const last = useRef<Element | undefined>(undefined); // keys may come faster than what they change is drawn
  const pick = useRef(onPick);
  pick.current = onPick;
  const hover = (element: Element | undefined) => {
    last.current = element;
    setHovered(element);
  };
  const blockAt = (x: number, y: number) => {
    const element = elementAt(x, y);
    return element && targetOf(element).element;
  };
  useEffect(() => {
    const move = ({ clientX, clientY, isTrusted }: PointerEvent) => {
      if (isTrusted) hover(isOn(shade.current, clientX, clientY) ? blockAt(clientX, clientY) : undefined);
    };
    window.addEventListener('pointermove', move, { capture: true, passive: true });
    return () => window.removeEventListener('pointermove', move, { capture: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    const next = stepFrom(last.current, event.key);
    if (event.key === 'Enter' && last.current) pick.current({ element: last.current, inner: [] });
    next?.scrollIntoView({ block: 'nearest' });
    if (next) hover(next);
    if (next || event.key === 'Enter') event.preventDefault();
  };
  useEffect(
    () =>
      onInput((event) => {
        if (event instanceof WheelEvent) scrollAt(elementAt(event.clientX, event.clientY), event);
        if (event instanceof KeyboardEvent && event.type === 'keydown' && hasFocus(shade.current)) press(event);
      }),
    [],
  );
  return hovered;
}

const hasFocus = (element: HTMLElement | null) => (element?.getRootNode() as ShadowRoot | undefined)?.activeElement === element;

/** The panel lies over the shade. */
function isOn(shade: HTMLElement | null, x: number, y: number): boolean {
  const root = shade?.getRootNode() as ShadowRoot | undefined;
  return root?.elementFromPoint(x, y) === shade;
}

function stepFrom(element: Element | undefined, key: string): Element | null | undefined {
  if (!key.startsWith('Arrow')) return undefined;
  const { body } = document;
  if (!element?.isConnected) return body.firstElementChild;
  if (key === 'ArrowUp') return element.parentElement === body ? undefined : element.parentElement;
  if (key === 'ArrowDown') return element.firstElementChild;
  return key === 'ArrowLeft' ? element.previousElementSibling : element.nextElementSibling;
}

/** A form's own elements can stand in for what is around it, and lead round in a circle. */
const MOST_STEPS = 300;

/** The page scrolls by itself; what scrolls inside it is covered by the shade. */
function scrollAt(element: Element | undefined, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  let one: Element | null | undefined = element;
  for (let step = 0; one && step < MOST_STEPS && !isScrollable(one); step++) one = one.parentElement;
  if (one && one !== document.body && one !== document.documentElement) one.scrollBy(deltaX * lines, deltaY * lines);
}

function isScrollable(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
}
