/** How often the reader is looked at, in milliseconds: a page that hides it is answered within a second. */
const PAUSE = 250;
/** A page that hides the reader as often as this gets its way; once is forgotten after so many looks that find all well. */
const MOST_TIMES = 3;
const FORGIVEN_AFTER = 20;

/**
 * Holds an open reader against what a page does to its host and to the top layer: puts it back, uncovers it, lays it over what came
 * after it. Where that does no good, or has to be done over and over, takes the host away, which the page gets itself back by, and
 * the person is told. By a timer, because a page can keep every event to itself.
 * @returns a function that stops it
 */
export function guardReader(dialog: HTMLDialogElement): () => void {
  const { host } = dialog.getRootNode() as ShadowRoot;
  const guarded: Guarded = { host, dialog, reader: dialog.firstElementChild, style: host.getAttribute('style') ?? '', known: new Set() };
  isCovered(guarded); // what stands there already is below
  let times = 0;
  let calm = 0;
  const timer = setInterval(() => {
    if (isWell(guarded)) {
      calm += 1;
      if (calm > FORGIVEN_AFTER) times = 0;
      return;
    }
    calm = 0;
    times += 1;
    if (times <= MOST_TIMES) putRight(guarded);
    if (times <= MOST_TIMES && isWell(guarded)) return;
    clearInterval(timer);
    host.remove();
  }, PAUSE);
  return () => clearInterval(timer);
}

interface Guarded {
  readonly host: Element;
  readonly dialog: HTMLDialogElement;
  readonly reader: Element | null;
  /** Of the host, as its maker wrote it. */
  readonly style: string;
  /** Everything of the page in the top layer that the reader lies over. */
  readonly known: Set<Element>;
}

const SHUT = '[inert], [aria-hidden]';
const { elementFromPoint, querySelectorAll } = Document.prototype;

/** No name on the page stands in for what is asked of the document. */
function isWell(guarded: Guarded): boolean {
  const { host, dialog, reader } = guarded;
  const covered = isCovered(guarded); // before all else, so that whatever is new counts as known from now on
  return (
    !covered &&
    host.parentElement === rootOf(host) &&
    !host.matches(SHUT) &&
    !dialog.matches(`${SHUT}, [style], :not(:modal)`) &&
    reader?.parentElement === dialog &&
    dialog.checkVisibility({ visibilityProperty: true }) &&
    elementFromPoint.call(host.ownerDocument, window.innerWidth / 2, window.innerHeight / 2) === host
  );
}

const rootOf = (host: Element) => host.closest('html') ?? undefined;

/** Has the page put anything more into the top layer? It may be seen there without being in reach of the pointer. */
function isCovered({ host, known }: Guarded): boolean {
  const all = Array.from(querySelectorAll.call(host.ownerDocument, ':popover-open, :modal, :fullscreen'));
  const added = all.filter((element) => !known.has(element));
  known.clear();
  for (const element of all) known.add(element);
  return added.length > 0;
}

function putRight({ host, dialog, style }: Guarded): void {
  for (const name of ['style', 'inert', 'aria-hidden']) for (const element of [host, dialog]) element.removeAttribute(name);
  host.setAttribute('style', style);
  const root = rootOf(host);
  if (host.parentElement !== root) root?.append(host);
  raise(dialog);
}

/** Puts the dialog over all that is in the top layer, where it was scrolled to, with the focus where it was, or on the text. */
function raise(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  const { activeElement } = dialog.getRootNode() as ShadowRoot;
  const focused = activeElement ?? dialog.querySelector('.scroller');
  const scrolled = Array.from(dialog.querySelectorAll('.scroller'), (element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }));
  for (const open of dialog.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  for (const open of dialog.querySelectorAll('dialog')) open.close(); // they would stay below
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  dialog.close();
  dialog.showModal();
  for (const { element, ...place } of scrolled) element.scrollTo({ ...place, behavior: 'instant' });
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
}
