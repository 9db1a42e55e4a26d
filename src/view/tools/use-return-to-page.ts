import { useLayoutEffect } from 'preact/hooks';
import { pageTrees } from '../reader/page-trees';
import { boxOf, keyOfText, READ_SHARE, textsByKey } from '../reader/reading-place';
import type { Stage } from '../reader/stage';
import { isOtherArticle } from '../reader/watch-page';
import { firstWithBox } from './first-with-box';
import { flowOf, sideOf } from './flow';

/** How far down the window the toolbar covers the text, in CSS pixels. */
const TOOLBAR_END = 72;
/** How many texts from the one that was read on are looked for: the page may have a word of its own in one. */
const MOST_TEXTS = 5;

/**
 * When the reader closes, brings the page to the paragraph that was at the top, if the person has gone on in the reader;
 * else the page stays as it was.
 */
export function useReturnToPage({ elements: { scroller, content }, dialog, isMoved, onInput }: Stage): void {
  // Undone in the task that closes: the cleanup of an effect comes later, and the page would be seen to jump.
  useLayoutEffect(() => {
    // Known before the text is converted into another script.
    const known = Array.from(textsByKey(content)).flatMap(([key, text]) => (text ? [{ key, text }] : []));
    const texts = known.map(({ text }) => text);
    const address = location.href;
    const place = () => firstInView(scroller, texts);
    let first = isMoved ? -1 : undefined;
    let [last, isUsed] = [isMoved ? place() : undefined, false];
    const begin = () => {
      first ??= place();
    };
    const follow = () => {
      if (isUsed) last = place();
    };
    const frame = requestAnimationFrame(() => setTimeout(begin)); // then the boxes are known
    // A tool may keep a key for itself, but never its end.
    const stopListening = onInput(({ type }) => {
      begin();
      isUsed = true;
      if (type === 'keyup') follow();
    });
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      stopListening();
      scroller.removeEventListener('scroll', follow);
      if (dialog.isConnected) return; // the tools come again, for an article that has grown
      if (last === undefined || last === first || isOtherArticle(address, location.href)) return;
      showInPage(known.slice(last, last + MOST_TEXTS).map(({ key }) => key));
    };
  }, []);
}

/** The index of the first text that is not yet read, by the boxes of a few: they follow each other. */
export function firstInView(scroller: HTMLElement, texts: readonly Text[]): number {
  const isPast = pastTest(scroller);
  const index = firstWithBox(
    texts.length,
    (one) => boxOf(texts[one] as Text),
    (box) => !isPast(box),
  );
  return Math.max(0, Math.min(index, texts.length - 1));
}

function pastTest(scroller: HTMLElement): (box: DOMRect) => boolean {
  const { clientWidth } = scroller;
  if (flowOf(scroller) === 'down') return ({ bottom }) => bottom <= TOOLBAR_END;
  return sideOf(scroller) === 1 ? ({ right }) => right <= 0 : ({ left }) => left >= clientWidth;
}

/** Scrolls the page, which is there again, to the first of some texts that it shows; one that is in view already stays. */
export function showInPage(keys: readonly string[]): void {
  const wanted = new Set(keys);
  const isMeant = (text: Text) => wanted.has(keyOfText(text.data) ?? '') && boxOf(text).height > 0;
  const found = pageTrees(document).map((tree) => textsByKey(tree, isMeant));
  const text = keys.map((key) => onlyOne(found, key)).find((one) => one !== undefined);
  const view = text?.ownerDocument.defaultView;
  if (!text || !view) return;
  const { top } = boxOf(text);
  if (top >= 0 && top < view.innerHeight) return;
  text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  view.scrollBy({ top: boxOf(text).top - view.innerHeight * (READ_SHARE + 0.01), behavior: 'instant' });
}

/** A text that one tree alone has, once. */
function onlyOne(trees: readonly ReadonlyMap<string, Text | undefined>[], key: string): Text | undefined {
  const having = trees.filter((texts) => texts.has(key));
  return having.length === 1 ? having[0]?.get(key) : undefined;
}
