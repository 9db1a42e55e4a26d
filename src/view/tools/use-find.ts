import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import { textRuns } from '../../core/content-text';
import { type FoundSpan, prepareSearch } from '../../core/find-text';
import { closePopover } from '../close-popover';
import type { Stage } from '../reader/stage';
import { bringIntoView } from './bring-into-view';
import { findKeyOf } from './find-keys';
import { hasBox } from './first-with-box';
import { clearFound, highlightFound, toRanges } from './highlight';
import { firstAhead } from './reading-place';

/**
 * Searches the text of the article, opened by keys or by `open`.
 * @param drawn - the article with the text that is drawn
 */
export function useFind({ elements, dialog, onInput }: Stage, drawn: Article) {
  const { content, scroller } = elements;
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const search = useMemo(() => (isOpen ? prepareSearch(textRuns(drawn.content)) : undefined), [drawn, isOpen]);
  const ranges = useMemo(() => rangesOf(content, search?.(query) ?? []), [search, query]);
  const first = useMemo(() => firstAhead(scroller, ranges, 0), [ranges]);
  const [steps, setSteps] = useState({ ranges, count: 0 });
  const stepsIn = (taken: typeof steps) => (taken.ranges === ranges ? taken.count : 0);
  const index = modulo(first + stepsIn(steps), ranges.length);
  useLayoutEffect(() => {
    const current = ranges[index];
    if (!current) return undefined;
    highlightFound(ranges, current);
    bringIntoView(current);
    return clearFound;
  }, [ranges, index]);

  const open = () => {
    closePopover(dialog);
    setOpen(true);
    field.current?.select();
  };
  const close = () => setOpen(false);
  const step = (by: 1 | -1) => setSteps((taken) => ({ ranges, count: stepsIn(taken) + by }));
  const latest = useRef({ open, close, step });
  latest.current = { open, close, step };
  useEffect(
    () =>
      onInput((event) => {
        const key = event instanceof KeyboardEvent && findKeyOf(event, field.current);
        if (!key) return undefined;
        event.preventDefault();
        if (key === 'open' || key === 'close') latest.current[key]();
        else latest.current.step(key === 'next' ? 1 : -1);
        return true;
      }),
    [],
  );
  return { isOpen, open, close, step, query, setQuery, field, index, count: ranges.length };
}

/** What the settings hide, captions of pictures, is not found. */
function rangesOf(content: Element, found: readonly FoundSpan[]): Range[] {
  return found.length > 0 ? toRanges(content, found).filter((range) => hasBox(range.getBoundingClientRect())) : [];
}

/** After the last comes the first, before the first the last. */
function modulo(index: number, count: number): number {
  return count > 0 ? ((index % count) + count) % count : 0;
}
