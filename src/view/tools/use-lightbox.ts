import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stage } from '../reader/stage';
import { makeButton, PICTURE, picturesOf } from './pictures';

/** Makes buttons of the article's pictures; tells which one is enlarged. */
export function useLightbox({ elements: { article }, onInput, t }: Stage) {
  const [shown, show] = useState<HTMLImageElement | undefined>();
  useLayoutEffect(() => {
    for (const image of picturesOf(article)) makeButton(image, t);
    const stopped = new AbortController();
    const openIfPicture = (target: EventTarget | undefined | null) => {
      const image = target instanceof Element ? target.closest<HTMLImageElement>(PICTURE) : null;
      if (image && !image.closest('a[href]')) show(image);
      return image !== null;
    };
    article.addEventListener('click', ({ isTrusted, target }) => isTrusted && openIfPicture(target), { signal: stopped.signal });
    const stopListening = onInput((event) => {
      if (!isPress(event) || !openIfPicture(event.composedPath()[0])) return false;
      event.preventDefault();
      return true;
    });
    return () => {
      stopped.abort();
      stopListening();
    };
  }, []);
  return { shown, show };
}

function isPress(event: Event): boolean {
  return event instanceof KeyboardEvent && event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ');
}
