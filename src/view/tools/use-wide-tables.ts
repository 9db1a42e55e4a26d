import { useLayoutEffect } from 'preact/hooks';
import type { Stage } from '../reader/stage';
import { boxAll } from './box';
import { flowOf } from './flow';

/**
 * Makes a region of every table that is wider than the text: it can be scrolled, by keys too, and its edges fade where
 * it goes on. Others stay as they are, so that they may go on across pages.
 */
export function useWideTables({ elements: { content, scroller }, t }: Stage): void {
  useLayoutEffect(() => {
    const boxes = boxAll(content, 'table:not(table table)', 'table-box');
    const stopped = new AbortController();
    const update = (box: HTMLElement) => {
      const isWide = box.scrollWidth > box.clientWidth + 1 || flowOf(scroller) === 'vertical';
      setRegion(box, isWide ? captionOf(box) || t('table') : undefined);
      markEdges(box);
    };
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) update(target.closest('.table-box') as HTMLElement);
    });
    for (const box of boxes) {
      for (const element of [box, box.firstElementChild as Element]) sizes.observe(element);
      box.addEventListener('scroll', () => markEdges(box), { passive: true, signal: stopped.signal });
    }
    return () => {
      stopped.abort();
      sizes.disconnect();
    };
  }, []);
}

/** Only what scrolls is a stop for the Tab key. */
function setRegion(box: HTMLElement, label: string | undefined): void {
  const attributes = { tabindex: '0', role: 'region', 'aria-label': label ?? '' };
  for (const [name, value] of Object.entries(attributes)) {
    if (label === undefined) box.removeAttribute(name);
    else if (box.getAttribute(name) !== value) box.setAttribute(name, value);
  }
}

/** Scrolled places are negative where text goes to the left. */
function markEdges(box: HTMLElement): void {
  const rest = box.scrollWidth - box.clientWidth;
  const left = box.scrollLeft < 0 || getComputedStyle(box).direction === 'rtl' ? rest + box.scrollLeft : box.scrollLeft;
  const isRegion = box.hasAttribute('role');
  box.toggleAttribute('data-more-left', isRegion && left > 1);
  box.toggleAttribute('data-more-right', isRegion && left < rest - 1);
}

function captionOf(box: HTMLElement): string {
  const caption = box.querySelector('caption') ?? box.closest('figure')?.querySelector('figcaption');
  return caption?.textContent?.trim() ?? '';
}
