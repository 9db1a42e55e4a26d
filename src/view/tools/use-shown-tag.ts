import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Mention } from '../../core/mentions';
import { bringIntoView } from './bring-into-view';
import { clearHighlights, highlightMentions } from './highlight';

/** A tag that was asked for, and how many times in a row. */
export interface ShownTag {
  readonly key: string;
  readonly times: number;
  /** By whom or what it was asked for, the same whatever names come since; its mention is brought into view once. */
  readonly press: { isInView: boolean };
}

/** Its mentions, and which of them is the current one. */
interface ShownMentions {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly index: number;
}

/** Paints the mentions of the tag that was asked for and brings the current one into view. */
export function useShownTag(content: HTMLElement, all: readonly Mention[], asked: ShownTag | undefined): ShownMentions | undefined {
  const shown = useMemo(() => asked && mentionsOf(all, asked), [all, asked]);
  useLayoutEffect(() => {
    if (!shown || !asked) return undefined;
    const range = highlightMentions(content, shown.mentions, shown.index);
    if (range && !asked.press.isInView) bringIntoView(range);
    asked.press.isInView = true;
    return clearHighlights;
  }, [shown]);
  return shown;
}

function mentionsOf(all: readonly Mention[], { key, times }: ShownTag): ShownMentions | undefined {
  const mentions = all.filter((mention) => mention.key === key);
  return mentions.length === 0 ? undefined : { key, mentions, index: (times - 1) % mentions.length };
}
