import { getterOf } from '../../core/getter-of';
import { innerTree, type PageTree, pageTrees, readScrollTop, selectionOf } from './page-trees';
import { tryTo } from './try-to';
import { isOtherArticle } from './watch-page';

/**
 * Keeps the page from painting and scrolling behind the reader; layout goes on, so that it comes back as it was. Sheets of
 * paper are the document's: rules for them do nothing in a shadow root. In a layer `!important` wins over any selector of the page's
 * that is in none.
 */
const HIDING_CSS =
  '@page { margin: 18mm 16mm; } @layer { html { overflow: hidden !important; } body { visibility: hidden !important; } @media print { html { overflow: visible !important; } body { display: none !important; } } }';
/** For a page that hides its own root element, and whatever stands in it: nothing was laid out, and nothing is, so that it asks for no more. */
const SHOW_ROOT_CSS = '@layer { html { display: block !important; visibility: visible !important; } body { display: none !important; } }';
/** A page that plays again whatever is paused gets its way at last. */
const MOST_PAUSES = 9;

/** A page whose state is kept. */
export interface KeptPage {
  /** Hides the page, without a change to its DOM; every element of it is styled anew by that. */
  readonly hide: () => void;
  /**
   * Brings everything back: scroll of every scroller, focus, selection, playing media; where the page has become another
   * article there is no place to go back to.
   */
  readonly restore: () => void;
}

/** Silences the media of the page, and notes what there is to bring back. */
export function keepPage(document: Document): KeptPage {
  const address = location.href;
  const trees = pageTrees(document);
  const resume = pauseMedia(trees);
  const restorers = [...trees.map(keepSelection), keepFocus(document), keepScroll(trees)];
  const sheet = new CSSStyleSheet();
  const rootIsHidden = getComputedStyle(document.documentElement).display === 'none';
  sheet.replaceSync(rootIsHidden ? HIDING_CSS + SHOW_ROOT_CSS : HIDING_CSS);
  const show = () => {
    const index = document.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) document.adoptedStyleSheets.splice(index, 1);
  };
  const adopt = () => void (document.adoptedStyleSheets.includes(sheet) || document.adoptedStyleSheets.push(sheet));
  let release = show;
  const hide = () => {
    if (CSS.supports('-moz-appearance: none') && !rootIsHidden) {
      release = hideOnLease(document, adopt, show);
      if (isHidden(document)) return;
      release(); // what a page marks as important goes before animations, but not before the sheet
      release = show;
    }
    adopt();
  };
  if (rootIsHidden) adopt(); // nothing in it could be seen
  const restore = () => {
    release();
    resume();
    if (!isOtherArticle(address, location.href)) for (const bringBack of restorers) tryTo(bringBack);
  };
  return { hide, restore };
}

const isHidden = ({ documentElement, body }: Document) =>
  getComputedStyle(documentElement).overflow === 'hidden' && (!body || getComputedStyle(body).visibility === 'hidden');

/** How long the page stays hidden when nobody says again that it is to be, and how often that is said, in milliseconds. */
const LEASE = 2500;
const RENEWAL = 1000;

/**
 * Firefox ends the scripts of an extension that is updated, or removed, without a word to them, and what they did to the page stays.
 * So nothing hides it that lasts by itself, but animations that wait to begin.
 */
function hideOnLease(document: Document, onPrint: () => void, onPrinted: () => void): () => void {
  const timing = { delay: LEASE, fill: 'backwards' } as const;
  const hide = (element: HTMLElement | null, property: string) => element?.animate({ [property]: ['hidden', 'hidden'] }, timing);
  const hidden = [hide(document.documentElement, 'overflow'), hide(document.body, 'visibility')].filter((one) => one !== undefined);
  const timer = setInterval(() => {
    for (const animation of hidden) animation.currentTime = 0;
  }, RENEWAL);
  const printing = new AbortController();
  const listen = (name: 'beforeprint' | 'afterprint', act: () => void) =>
    window.addEventListener(name, ({ isTrusted }) => isTrusted && act(), { signal: printing.signal });
  listen('beforeprint', onPrint);
  listen('afterprint', onPrinted);
  return () => {
    clearInterval(timer);
    printing.abort();
    onPrinted();
    for (const animation of hidden) animation.cancel();
  };
}

const scrollTo: (options: ScrollToOptions) => void = Element.prototype.scrollTo;
const readLeft = getterOf(Element.prototype, 'scrollLeft');

function keepScroll(trees: readonly PageTree[]): () => void {
  const elements = trees.flatMap((tree) => Array.from(tree.querySelectorAll('*')));
  const all = elements.map((element) => ({ element, top: readScrollTop.call(element), left: readLeft.call(element) }));
  const places = all.filter(({ top, left }) => top || left);
  return () => {
    for (const { element, ...place } of places) scrollTo.call(element, { ...place, behavior: 'instant' });
  };
}

/** Where nothing was selected nothing is, but a shadow root shares its selection with the document. */
function keepSelection(tree: PageTree): () => void {
  const selection = selectionOf(tree);
  if (!selection?.anchorNode) return () => 'host' in tree || selection?.removeAllRanges();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode.isConnected && focusNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function keepFocus(document: Document): () => void {
  const active = focusedIn(document) as HTMLElement | undefined;
  return () => active?.focus?.({ preventScroll: true });
}

/** The innermost element that has the focus; a body has it where nothing has. */
function focusedIn(tree: PageTree): Element | undefined {
  const active = tree.activeElement;
  if (!active || active.localName === 'body') return undefined;
  const inner = innerTree(active);
  return (inner && focusedIn(inner)) ?? active;
}

/** Pauses what plays, and what begins to play by itself meanwhile; it goes on where it was. */
function pauseMedia(trees: readonly PageTree[]): () => void {
  const pauses = new Map<HTMLMediaElement, number>();
  const pause = (media: HTMLMediaElement) => {
    const times = pauses.get(media) ?? 0;
    if (times === MOST_PAUSES) return;
    pauses.set(media, times + 1);
    media.pause();
  };
  const stopped = new AbortController();
  for (const tree of trees) {
    for (const media of tree.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) pause(media);
    const onPlay = ({ isTrusted, target }: Event) => isTrusted && pause(target as HTMLMediaElement);
    tree.addEventListener('play', onPlay, { capture: true, signal: stopped.signal });
  }
  return () => {
    stopped.abort();
    for (const media of pauses.keys()) if (media.isConnected) media.play().catch(() => undefined);
  };
}
