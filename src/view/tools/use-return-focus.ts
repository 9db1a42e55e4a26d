import type { RefObject, TargetedMouseEvent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The menu of tools. */
export const MORE_TOOLS = 'more-tools';

/**
 * Gives the focus back when a bar goes that has it: to what had it when the bar came, where that was by keys, else to the
 * article, so that keys scroll on.
 */
export function useReturnFocus(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = bar.current?.getRootNode() as ShadowRoot;
    const opener = focusedByKey(root);
    return () => {
      if (!bar.current?.contains(root.activeElement)) return;
      const target = opener?.isConnected ? opener : root.querySelector<HTMLElement>('.scroller');
      target?.focus({ preventScroll: true });
    };
  }, []);
}

/** What has the focus, where a person is moving it by keys. */
function focusedByKey({ activeElement }: ShadowRoot): HTMLElement | undefined {
  return activeElement instanceof HTMLElement && activeElement.matches(':focus-visible') ? activeElement : undefined;
}

const pressedByKey = new WeakSet<Element>();

/** For the click of a button that opens something: keys, and what stands in for them, click with no button of a mouse. */
export function notePress({ isTrusted, detail, currentTarget }: TargetedMouseEvent<HTMLButtonElement>): void {
  if (isTrusted) pressedByKey[detail === 0 ? 'add' : 'delete'](currentTarget);
}

/** Moves the focus into what a button has opened, where a key pressed it. Firefox's `:focus-visible` knows of none after a mouse. */
export function enterByKey(opened: HTMLElement, target: HTMLElement | null): void {
  const button = (opened.getRootNode() as ShadowRoot).querySelector(`[popovertarget=${opened.id}]`);
  if (button && pressedByKey.has(button)) target?.focus();
}

/** Browsers do so where popovers stand in the document itself. What the menu has opened gives it to the menu's button. */
export function returnFocus(panel: HTMLElement): void {
  const root = panel.getRootNode() as ShadowRoot;
  if (!panel.contains(root.activeElement)) return;
  const buttons = [panel.id, MORE_TOOLS].map((id) => root.querySelector<HTMLElement>(`[popovertarget=${id}]`));
  buttons.find((button) => button !== null)?.focus();
}
