import { tryTo } from '../reader/try-to';
import { type CoveringWatch, watchCovering } from './watch-covering';

/** How often the reader is looked at, in milliseconds: a page that hides it is answered within a second. */
const PAUSE = 200;
/** A page that hides the reader as often as this gets its way; once is forgotten after so many looks that find all well. */
const MOST_TIMES = 3;
const FORGIVEN_AFTER = 25;

/**
 * Holds an open reader against what a page does to its host and to the top layer: puts it back, uncovers it, lays it over what came
 * after it. Where that does no good, or has to be done over and over, takes the host away, which the page gets itself back by, and
 * the person is told. By a timer, because a page can keep every event to itself.
 * @returns a function that stops it
 */
export function guardReader(dialog: HTMLDialogElement): () => void {
  const { host } = dialog.getRootNode() as ShadowRoot;
  const style = host.getAttribute('style') ?? '';
  const covering = watchCovering(dialog);
  const guarded: Guarded = {
    host,
    dialog,
    reader: dialog.firstElementChild,
    style,
    covering,
    onTopInTrees: searchShadowTrees(host),
    known: new Set(),
  };
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
    times += covering.isCovered() ? 2 : 1; // which takes twice as long to be seen
    if (times <= MOST_TIMES) putRight(guarded);
    if (times <= MOST_TIMES && isWell(guarded)) return;
    stop();
    host.remove();
  }, PAUSE);
  const stop = () => {
    clearInterval(timer);
    covering.stop();
  };
  return stop;
}

interface Guarded {
  readonly host: Element;
  readonly dialog: HTMLDialogElement;
  readonly reader: Element | null;
  /** Of the host, as its maker wrote it. */
  readonly style: string;
  readonly covering: CoveringWatch;
  readonly onTopInTrees: () => Element[];
  /** Everything of the page in the top layer that the reader lies over. */
  readonly known: Set<Element>;
}

const SHUT = '[inert], [aria-hidden]';
const { elementFromPoint, querySelectorAll } = Document.prototype;

/** No name on the page stands in for what is asked of the document. */
function isWell(guarded: Guarded): boolean {
  const { host, dialog, reader, style } = guarded;
  const covered = isCovered(guarded); // before all else, so that whatever is new counts as known from now on
  return (
    !covered &&
    host.getAttribute('style') === style &&
    host.parentElement === rootOf(host) &&
    !host.matches(SHUT) &&
    !dialog.matches(`${SHUT}, [style], :not(:modal)`) &&
    reader?.parentElement === dialog &&
    dialog.checkVisibility({ visibilityProperty: true }) &&
    isLegible(reader) &&
    elementFromPoint.call(host.ownerDocument, window.innerWidth / 2, window.innerHeight / 2) === host
  );
}

/** In CSS pixels; the settings begin at 14. */
const LEAST_TEXT = 6;

/** Zoom of a page's goes on into its top layer, as does what it makes of custom properties. */
function isLegible(reader: Element): boolean {
  const { currentCSSZoom = 1 } = reader;
  const { fontSize, color } = getComputedStyle(reader.querySelector('article') ?? reader);
  const isInked = color !== getComputedStyle(reader).backgroundColor;
  return currentCSSZoom >= 0.5 && currentCSSZoom <= 2 && parseFloat(fontSize) >= LEAST_TEXT && isInked;
}

const rootOf = (host: Element) => host.closest('html') ?? undefined;

const ON_TOP = ':popover-open, :modal, :fullscreen';

/** Has the page put anything more into the top layer? It may be seen there without being in reach of the pointer. */
function isCovered({ host, covering, known, onTopInTrees }: Guarded): boolean {
  const all = [...querySelectorAll.call(host.ownerDocument, ON_TOP), ...onTopInTrees()];
  const added = all.filter((element) => !known.has(element) || isDrawn(element));
  known.clear();
  for (const element of all) known.add(element);
  if (SEES_ALL_TREES) added.forEach(shut);
  return added.length > 0 || covering.isCovered() || isInTransition(host);
}

const IN_TRANSITION = ':root:active-view-transition';

/** What a view transition paints lies over the top layer. */
const isInTransition = (host: Element) => CSS.supports(`selector(${IN_TRANSITION})`) && host.closest(IN_TRANSITION) !== null;

/** Firefox lets extensions look into every shadow tree, and does not tell what is covered; Chromium the other way round. */
const SEES_ALL_TREES = 'openOrClosedShadowRoot' in Element.prototype;

/** Is it a popover that shows itself though the page is hidden? Nothing would tell that it was put on top anew. */
const isDrawn = (element: Element) =>
  SEES_ALL_TREES && element.matches(':popover-open') && element.checkVisibility({ visibilityProperty: true });

/** Shuts a popover, as browsers do themselves with most of them before a modal dialog. */
function shut(element: Element): void {
  if (element.matches(':popover-open')) tryTo(() => HTMLElement.prototype.hidePopover.call(element));
}

/** Of the time at most that one in so many is spent on the search for shadow trees. */
const SPARED = 20;

/** Searches the shadow trees of a page; a page is too large to be searched for new ones at each look. */
function searchShadowTrees(host: Element): () => Element[] {
  let [roots, next]: [ShadowRoot[], number] = [[], 0];
  return () => {
    const start = performance.now();
    if (SEES_ALL_TREES && start >= next) {
      roots = shadowTrees(host.ownerDocument, host);
      next = performance.now() + SPARED * (performance.now() - start);
    }
    return roots.flatMap((root) => Array.from(root.querySelectorAll(ON_TOP)));
  };
}

function shadowTrees(tree: Document | ShadowRoot, host: Element): ShadowRoot[] {
  const elements = 'host' in tree ? tree.querySelectorAll('*') : querySelectorAll.call(tree, '*');
  return Array.from(elements).flatMap((element) => {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot };
    return root && element !== host ? [root, ...shadowTrees(root, host)] : [];
  });
}

function putRight({ host, dialog, style, covering }: Guarded): void {
  for (const name of ['style', 'inert', 'aria-hidden']) for (const element of [host, dialog]) element.removeAttribute(name);
  host.setAttribute('style', style);
  const root = rootOf(host);
  if (host.parentElement !== root) root?.append(host);
  raise(dialog);
  covering.askAnew();
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
