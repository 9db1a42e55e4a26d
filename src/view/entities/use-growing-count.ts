import { useEffect, useState } from 'preact/hooks';

/** Takes some milliseconds to draw. */
const PART = 24;

/** Lets a long list be drawn in parts, a task each, so that none of them holds a press up: how many are drawn now. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(PART);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + PART));
    return () => clearTimeout(timer);
  }, [count, total]);
  return count;
}
