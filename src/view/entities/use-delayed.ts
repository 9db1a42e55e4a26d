import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a pointer rests before a card opens, and how long a card waits for a pointer on its way to it, in milliseconds. */
export const OPEN_DELAY = 400;
export const CLOSE_DELAY = 250;

/** After all that the browser does at a press, in milliseconds: what it opens is not closed by the same press. */
export const NEXT_TASK = 1;

type Show<Value> = (next: Value | undefined, delay?: number) => void;

/** What is shown, and a way to show something else, at once or after a while; only the last wish counts. */
export function useDelayed<Value>(): [Value | undefined, Show<Value>] {
  const [shown, setShown] = useState<Value | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useRef<Show<Value>>((next, delay = 0) => {
    clearTimeout(timer.current);
    if (delay === 0) setShown(() => next);
    else timer.current = setTimeout(() => setShown(() => next), delay);
  });
  return [shown, show.current];
}
