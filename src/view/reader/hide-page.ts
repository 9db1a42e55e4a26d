/** Keeps the page from painting and scrolling behind the reader; layout goes on, so that it comes back as it was. */
const HIDING_CSS =
  'html { overflow: hidden !important; } body { visibility: hidden !important; } @media print { html { overflow: visible !important; } body { display: none !important; } }';
/** For a page that hides its own root element, and whatever stands in it. */
const SHOW_ROOT_CSS = ':root:root { display: block !important; visibility: visible !important; }';

/**
 * Hides the page behind the reader and silences its media, without a change to its DOM.
 * @returns a function that brings everything back: scroll of every scroller, focus, selection, playing media
 */
export function hidePage(document: Document): () => void {
  const restorers = [keepScroll(document), keepSelection(document), keepFocus(document), pauseMedia(document)];
  const sheet = new CSSStyleSheet();
  const rootIsHidden = getComputedStyle(document.documentElement).display === 'none';
  sheet.replaceSync(rootIsHidden ? HIDING_CSS + SHOW_ROOT_CSS : HIDING_CSS);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    const index = document.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) document.adoptedStyleSheets.splice(index, 1);
    for (const restore of restorers) restore();
  };
}

function keepScroll(document: Document): () => void {
  const scrolled = Array.from(document.querySelectorAll('*')).filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0);
  const places = scrolled.map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  return () => {
    for (const { element, ...place } of places) element.scrollTo({ ...place, behavior: 'instant' });
  };
}

function keepSelection(document: Document): () => void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return () => selection?.removeAllRanges();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode?.isConnected && focusNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function keepFocus(document: Document): () => void {
  const active = document.activeElement;
  return () => {
    if (active instanceof HTMLElement && active !== document.body) active.focus({ preventScroll: true });
  };
}

function pauseMedia(document: Document): () => void {
  const playing = Array.from(document.querySelectorAll<HTMLMediaElement>('video, audio')).filter((media) => !media.paused);
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) media.play().catch(() => undefined);
  };
}
