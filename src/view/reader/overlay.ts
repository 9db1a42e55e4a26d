import { isOwnCopy } from '../../core/own-copy';
import { closePopover } from '../close-popover';
import { readerSheet } from './draw-reader';
import { keepPage } from './keep-page';
import { tryTo } from './try-to';
import { watchForOtherArticle } from './watch-page';

/** Rules of the page cannot reach these: inline `!important` wins over every style sheet of the author's. */
const HOST_STYLE = { all: 'initial', display: 'block', visibility: 'visible', 'content-visibility': 'visible' };

/** Of the reader's dialog, in its own tree: what closes it names it. */
export const DIALOG_ID = 'reader';

/** Returns true where it has used an Esc, which then does not leave the reader. */
export type InputListener = (event: Event) => unknown;

/** A dialog in a shadow root of its own, over a page that it leaves as it is. */
export interface Overlay {
  readonly dialog: HTMLDialogElement;
  /** Calls back with a person's keys, wheel and touches, the latest listener first; returns a function that stops it. */
  readonly onInput: (listener: InputListener) => () => void;
  /** Makes the page inert and hides it. That styles every element of the page anew, which the first frame need not wait for. */
  readonly settle: () => void;
  /** Takes the overlay away and brings the page back; does nothing the second time. */
  readonly remove: () => void;
  /** The same, because the page has had its way. */
  readonly lose: () => void;
}

/** What the page's handlers do not get to see of a person's input; the reader's own see it by `onInput`. */
const SILENCED_EVENTS =
  'keydown keypress keyup wheel touchstart touchmove touchend mousedown mouseup pointerdown pointerup dblclick contextmenu selectstart dragstart'.split(
    ' ',
  );
/** The same, of what the reader does not use itself. */
const UNUSED_EVENTS = 'pointermove pointerover pointerout pointercancel touchcancel auxclick cut paste beforeinput drag dragend'.split(' ');

/**
 * Puts an overlay over the page: a plain host at the end of the root element, its shadow root attached and filled before
 * it is inserted, in the top layer. As a modal dialog it makes the page inert without a mark on it.
 * @param reader - what the overlay shows
 * @param onRemoved - called once, however the overlay goes: Esc, `remove`, or `byPage`, which takes the host away or becomes another article
 */
export function addOverlay(document: Document, reader: HTMLElement, onRemoved: (byPage: boolean) => void): Overlay {
  const { host, dialog } = createHost(document);
  dialog.append(reader);
  const listeners = new Set<InputListener>();
  const page = keepPage(document);
  const cleanUps = [page.restore];
  const end = (byPage: boolean) => {
    const pending = cleanUps.splice(0);
    if (pending.length === 0) return;
    host.remove();
    for (const cleanUp of [...pending, () => onRemoved(byPage)]) tryTo(cleanUp);
  };
  const remove = () => end(false);
  const lose = () => end(true);
  try {
    document.documentElement.append(host);
    dialog.showPopover();
    cleanUps.push(keepEventsFromPage(dialog, listeners, remove, lose), watchForRemoval(document, host, lose), watchForOtherArticle(lose));
  } catch (error) {
    remove();
    throw error;
  }
  const onInput = (listener: InputListener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const settle = () => {
    if (cleanUps.length === 0) return;
    try {
      page.hide();
      makeModal(dialog);
    } catch (error) {
      lose();
      throw error;
    }
  };
  return { dialog, onInput, settle, remove, lose };
}

/**
 * Takes away a reader that an earlier version of the extension left open: it runs in a world of its own, notices, and
 * brings the page back by itself before this resolves.
 */
export async function removeLeftOverlays(document: Document): Promise<void> {
  for (const child of Array.from(document.documentElement.children)) {
    if (child.shadowRoot?.querySelector('dialog > .reader')) child.remove();
  }
  await Promise.resolve();
}

/** Calls back when the page takes a host away, or what it has put it into, or moves it where nobody would see it go: a shadow tree, a frame. */
export function watchForRemoval(document: Document, host: Element, remove: () => void): () => void {
  const watcher = new MutationObserver(() => host.getRootNode() === document || remove());
  watcher.observe(document, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

/**
 * Stops input on its way to the page. At the window, before the page's handlers further in; stopping an event there
 * keeps the browser's own action: scrolling, moving the focus, pressing a button. Esc is ours, so that no page can cancel it: it
 * closes a card or a menu first, then what a tool has open, then the reader.
 * @param lose - called where the page closes the dialog; Esc that it kept from us, or a phone's gesture, cancel it first
 */
export function keepEventsFromPage(
  dialog: HTMLDialogElement,
  listeners: ReadonlySet<InputListener>,
  leave: () => void,
  lose = leave,
): () => void {
  const stopped = new AbortController();
  const silence = (event: Event) => {
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const isEscape = event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape' && !event.isComposing;
    if (isEscape) event.preventDefault();
    const isUsed =
      (isEscape && closePopover(dialog)) ||
      Array.from(listeners)
        .reverse()
        .some((listener) => listener(event) === true);
    if (isEscape && !isUsed) leave();
  };
  const options = { capture: true, signal: stopped.signal };
  for (const type of SILENCED_EVENTS) window.addEventListener(type, silence, options);
  for (const type of UNUSED_EVENTS) window.addEventListener(type, (event) => event.stopPropagation(), options);
  window.addEventListener('copy', (event) => keepCopy(event, dialog), options);
  // The reader's handlers of clicks stand further in than what the page may have on its document to see them first.
  // A link follows a faked click as well.
  dialog.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!event.isTrusted) event.preventDefault();
  });
  const byBrowser = fromBrowser(dialog, 'cancel');
  dialog.addEventListener('cancel', ({ isTrusted }) => isTrusted && (byBrowser() ? leave() : lose()));
  dialog.addEventListener('close', lose);
  return () => stopped.abort();
}

/**
 * Tells, to listeners further on, whether an event comes of what a person did, or of a call by the page, where it is trusted as well:
 * only in the browser's own task microtasks run between two listeners.
 */
function fromBrowser(target: EventTarget, type: string): () => boolean {
  let isBrowsers = false;
  const look = () => {
    isBrowsers = false;
    queueMicrotask(() => {
      isBrowsers = true;
    });
  };
  target.addEventListener(type, look, { capture: true });
  return () => isBrowsers;
}

/** What a person copies is what is selected, whatever a page that was asked before has put in its place. */
function keepCopy(event: ClipboardEvent, dialog: HTMLDialogElement): void {
  if (isOwnCopy()) return;
  event.stopImmediatePropagation();
  if (!event.defaultPrevented || !event.clipboardData) return;
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  event.clipboardData.clearData();
  event.clipboardData.setData('text/plain', String(root.getSelection?.() ?? getSelection() ?? ''));
}

/** A host at the end of the page's root element, not inserted yet, and the dialog in its shadow root. */
export function createHost(document: Document): { host: HTMLElement; dialog: HTMLDialogElement } {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets.push(readerSheet());
  const dialog = document.createElement('dialog');
  dialog.id = DIALOG_ID;
  dialog.popover = 'manual';
  root.append(dialog);
  return { host, dialog };
}

/** What has the focus keeps it. */
function makeModal(dialog: HTMLDialogElement): void {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  dialog.popover = null;
  dialog.showModal();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
