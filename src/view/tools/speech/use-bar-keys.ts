import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Stage } from '../../reader/stage';
import { sideOf } from '../flow';
import type { ReadAloud } from './use-read-aloud';

/** Esc stops reading aloud before it leaves; inside the bar the arrows skip, and Space pauses where it has no use of its own. */
export function useBarKeys({ onInput }: Stage, bar: RefObject<HTMLElement | null>, { toggle, skip, stop }: ReadAloud): void {
  useEffect(() =>
    onInput((event) => {
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !bar.current) return false;
      if (event.key === 'Escape') return used(stop);
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || !bar.current.contains(target) || hasModifier(event)) return false;
      return used(actOf(event, target, bar.current, { toggle, skip }), event);
    }),
  );
}

function actOf(event: KeyboardEvent, target: Element, bar: HTMLElement, { toggle, skip }: Pick<ReadAloud, 'toggle' | 'skip'>) {
  if (event.key === ' ' && !target.closest('button, select')) return toggle;
  const by = event.key === 'ArrowRight' ? sideOf(bar) : event.key === 'ArrowLeft' ? -sideOf(bar) : 0;
  return by !== 0 && !target.closest('input, select') ? () => skip(by) : undefined;
}

function used(act: (() => void) | undefined, event?: Event): boolean {
  act?.();
  if (act) event?.preventDefault();
  return act !== undefined;
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;
