import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings-schema';
import type { Stage } from '../reader/stage';
import { flowOf } from './flow';
import { listenForSteps } from './listen-for-steps';
import { countPages, type PagePlace, settle, take } from './turn';

/** Turns pages and moves along vertical lines; tells where in the pages the article is, where it has any. */
export function useFlow(stage: Stage, settings: Settings): PagePlace | undefined {
  const { scroller, after } = stage.elements;
  const [place, setPlace] = useState<PagePlace | undefined>();
  const count = () => setPlace(flowOf(scroller) === 'pages' ? countPages(scroller) : undefined);
  useLayoutEffect(count, [settings]);
  useLayoutEffect(() => {
    const stopped = new AbortController();
    const settleDown = () => flowOf(scroller) === 'pages' && settle(scroller);
    scroller.addEventListener('scroll', count, { signal: stopped.signal, passive: true });
    scroller.addEventListener('scrollend', settleDown, { signal: stopped.signal });
    const sizes = new ResizeObserver(count);
    for (const element of [scroller, stage.elements.article, after]) sizes.observe(element);
    const stopListening = listenForSteps(stage, (step) => take(step, scroller));
    return () => {
      stopped.abort();
      sizes.disconnect();
      stopListening();
    };
  }, []);
  return place;
}
