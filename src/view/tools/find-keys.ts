import { isForControl } from './flow';

/** What a key asks of the search. */
export type FindKey = 'open' | 'next' | 'previous' | 'close';

/**
 * Tells what a key is for; undefined where it is for another.
 * @param field - of the open search: in it Enter goes on, and the browser's own search has its key
 */
export function findKeyOf(event: KeyboardEvent, field: HTMLElement | null): FindKey | undefined {
  if (event.isComposing || event.type !== 'keydown') return undefined;
  if (event.key === 'Escape') return field ? 'close' : undefined;
  if (field && event.composedPath()[0] === field) return event.key === 'Enter' ? (event.shiftKey ? 'previous' : 'next') : undefined;
  return isControlF(event) || isSlash(event) ? 'open' : undefined;
}

/** By its place too, where the layout has letters of another script. */
function isControlF({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return key.toLowerCase() === 'f' || (code === 'KeyF' && !/^[a-z]$/i.test(key));
}

function isSlash(event: KeyboardEvent): boolean {
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isForControl(event);
}
