import type { ReaderElements } from '../reader/article-view';

/**
 * Calls back, at most once a frame, when the article was scrolled or laid out anew.
 * @returns a function that stops it
 */
export function onMove({ scroller, article }: ReaderElements, act: () => void): () => void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      act();
    });
  };
  const sizes = new ResizeObserver(ask);
  for (const element of [scroller, article]) sizes.observe(element);
  scroller.addEventListener('scroll', ask, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    scroller.removeEventListener('scroll', ask);
  };
}
