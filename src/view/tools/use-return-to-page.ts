import { useEffect } from 'preact/hooks';
import { pageTrees } from '../reader/page-trees';
import { boxOf, keyOfText, READ_SHARE, textsIn } from '../reader/reading-place';
import type { Stage } from '../reader/stage';
import { isOtherArticle } from '../reader/watch-page';
import { flowOf, sideOf } from './flow';

/** How far down the window the toolbar covers the text, in CSS pixels. */
const TOOLBAR_END = 72;
/** How many texts from the one that was read on are looked for: the page may have a word of its own in one. */
const MOST_TEXTS = 5;

/**
 * When the reader closes, brings the page to the paragraph that was at the top, if the person has gone on in the reader;
 * else the page stays as it was.
 */
export function useReturnToPage({ elements: { scroller, content }, onInput }: Stage): void {
  useEffect(() => {
    // Known before the text is converted into another script.
    const keys = new Map(Array.from(textsIn(content), (text) => [text, keyOfText(text.data) ?? ''] as const).filter(([, key]) => key));
    const texts = Array.from(keys.keys());
    const first = firstInView(scroller, texts);
    const address = location.href;
    let [last, isUsed] = [first, false];
    const stopListening = onInput(() => {
      isUsed = true;
    });
    const follow = () => {
      if (isUsed) last = firstInView(scroller, texts);
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      stopListening();
      scroller.removeEventListener('scroll', follow);
      if (last !== first && !isOtherArticle(address, location.href)) showInPage(Array.from(keys.values()).slice(last, last + MOST_TEXTS));
    };
  }, []);
}

/** The index of the first text that is not yet read, by the boxes of a few: they follow each other. */
export function firstInView(scroller: HTMLElement, texts: readonly Text[]): number {
  const isPast = pastTest(scroller);
  let [low, high] = [0, Math.max(0, texts.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(boxOf(texts[middle] as Text))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pastTest(scroller: HTMLElement): (box: DOMRect) => boolean {
  const { clientWidth } = scroller;
  if (flowOf(scroller) === 'down') return ({ bottom }) => bottom <= TOOLBAR_END;
  return sideOf(scroller) === 1 ? ({ right }) => right <= 0 : ({ left }) => left >= clientWidth;
}

/** Scrolls the page, which is there again, to the first of some texts that it shows; one that is in view already stays. */
export function showInPage(keys: readonly string[]): void {
  const found = new Map<string, Text>();
  for (const tree of pageTrees(document)) {
    for (const text of textsIn(tree)) {
      const key = keyOfText(text.data);
      if (key && keys.includes(key) && !found.has(key) && boxOf(text).height > 0) found.set(key, text);
    }
  }
  const text = keys.map((key) => found.get(key)).find((one) => one !== undefined);
  const view = text?.ownerDocument.defaultView;
  if (!text || !view) return;
  const { top } = boxOf(text);
  if (top >= 0 && top < view.innerHeight) return;
  text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  view.scrollBy({ top: boxOf(text).top - view.innerHeight * (READ_SHARE + 0.01), behavior: 'instant' });
}
