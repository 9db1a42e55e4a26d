import { useEffect, useState } from 'preact/hooks';

/** Lets much be drawn in parts, a task each, so that none of them holds a press up: how many of a list are drawn now. */
export function useGrowingCount(total: number, part: number): number {
  const [count, setCount] = useState(part);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + part));
    return () => clearTimeout(timer);
  }, [count, total]);
  return count;
}
