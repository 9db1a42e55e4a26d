import { useEffect, useRef, useState } from 'preact/hooks';

/** What is drawn at once of a long list. */
const PART = 60;

/**
 * Draws a long list as far as a person scrolls: as many entries as are wanted now, and what is to stand behind the last of them.
 * @param key - another one begins anew
 */
export function useShownCount(total: number, key: string) {
  const [shown, setShown] = useState({ key, count: PART });
  const end = useRef<HTMLDivElement>(null);
  const count = shown.key === key ? shown.count : PART;
  useEffect(() => {
    if (!end.current || count >= total) return;
    const grow = ([entry]: IntersectionObserverEntry[]) => entry?.isIntersecting && setShown({ key, count: count + PART });
    const observer = new IntersectionObserver(grow, { rootMargin: '1000px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, total, key]);
  return { count, end: count < total ? <div ref={end} /> : null };
}
