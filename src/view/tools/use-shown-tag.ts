import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Mention } from '../../core/mentions';
import type { Stage } from '../reader/stage';
import { bringIntoView } from './bring-into-view';
import { clearHighlights, highlightMentions } from './highlight';
import { isInView } from './speech/follow';

/** A tag that was asked for, and how many times in a row. */
export interface ShownTag {
  readonly key: string;
  readonly times: number;
  /** By which press it was asked for, the same whatever names come since; what was brought into view by it. */
  readonly press: { shown?: Range };
}

/** Its mentions, and which of them is the current one. */
interface ShownMentions {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly index: number;
}

/**
 * Paints the mentions of the tag that was asked for and brings the current one into view: another one, after names that came later, only
 * from where the person still is.
 */
export function useShownTag(
  { content, scroller }: Stage['elements'],
  all: readonly Mention[],
  asked: ShownTag | undefined,
): ShownMentions | undefined {
  const shown = useMemo(() => asked && mentionsOf(all, asked), [all, asked]);
  useLayoutEffect(() => {
    if (!shown || !asked) return undefined;
    const range = highlightMentions(content, shown.mentions, shown.index);
    const { press } = asked;
    if (range && (!press.shown || (!isSamePlace(range, press.shown) && isInView(scroller, press.shown)))) bringIntoView(range);
    if (range) press.shown = range;
    return clearHighlights;
  }, [shown]);
  return shown;
}

const isSamePlace = (one: Range, other: Range) => one.startContainer === other.startContainer && one.startOffset === other.startOffset;

function mentionsOf(all: readonly Mention[], { key, times }: ShownTag): ShownMentions | undefined {
  const mentions = all.filter((mention) => mention.key === key);
  return mentions.length === 0 ? undefined : { key, mentions, index: (times - 1) % mentions.length };
}
