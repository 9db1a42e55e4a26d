import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InputListener } from '../reader/overlay';

interface Pointing {
  readonly elementAt: (x: number, y: number) => Element | undefined;
  readonly onInput: (listener: InputListener) => () => void;
  readonly onPick: (element: Element) => void;
}

/**
 * What the pointer, or the arrow keys while the shade has the focus, are on: up and down go out of an element and into it,
 * left and right to its neighbours.
 */
export function usePointing(shade: RefObject<HTMLElement | null>, { elementAt, onInput, onPick }: Pointing): Element | undefined {
  const [hovered, setHovered] = useState<Element | undefined>();
  useEffect(() => {
    const move = ({ clientX, clientY, isTrusted }: PointerEvent) => {
      if (isTrusted) setHovered(isOn(shade.current, clientX, clientY) ? elementAt(clientX, clientY) : undefined);
    };
    window.addEventListener('pointermove', move, { capture: true, passive: true });
    return () => window.removeEventListener('pointermove', move, { capture: true });
  }, []);
  useEffect(
    () =>
      onInput((event) => {
        if (event instanceof WheelEvent) scrollAt(elementAt(event.clientX, event.clientY), event);
        if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !hasFocus(shade.current)) return;
        if (event.key === 'Enter' && hovered) onPick(hovered);
        const next = stepFrom(hovered, event.key);
        if (next) {
          next.scrollIntoView({ block: 'nearest' });
          setHovered(next);
        }
        if (next || event.key === 'Enter') event.preventDefault();
      }),
    [hovered, onPick],
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

/** The page scrolls by itself; what scrolls inside it is covered by the shade. */
function scrollAt(element: Element | undefined, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  for (let one = element; one && one !== document.body && one !== document.documentElement; one = one.parentElement ?? undefined) {
    if (!/auto|scroll/.test(getComputedStyle(one).overflowY) || one.scrollHeight <= one.clientHeight) continue;
    one.scrollBy(deltaX * lines, deltaY * lines);
    return;
  }
}
