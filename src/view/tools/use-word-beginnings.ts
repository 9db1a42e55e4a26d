import { useLayoutEffect } from 'preact/hooks';
import type { Stage } from '../reader/stage';
import { textPositions } from './text-positions';
import { wordParts } from './word-beginnings';

/** Names in the page's highlight registry. */
const BEGINNINGS = 'limpid-beginning';
const RESTS = 'limpid-rest';
/** Blocks whose words are no prose stay as they are. */
const BLOCKS = 'p, li, dd, dt, td, th, blockquote, figcaption, h2, h3, h4, h5, h6';

type Paint = readonly (readonly [name: string, range: StaticRange])[];

/**
 * Sets the beginnings of words off from their rests, by colour: highlights take no weight, and elements around each would
 * change the text that other tools count in. Only what is near the window is painted, so that no long article is slow.
 * @param script - changes when the text's script does
 */
export function useWordBeginnings({ elements: { content, scroller } }: Stage, isOn: boolean, script: unknown): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const painted = new Map<Element, Paint>();
    for (const name of [BEGINNINGS, RESTS]) CSS.highlights.set(name, lowHighlight());
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          erase(painted.get(target) ?? []);
          painted.set(target, isIntersecting ? paint(target) : []);
        }
      },
      { root: scroller, rootMargin: '50%' },
    );
    for (const block of content.querySelectorAll(BLOCKS)) watcher.observe(block);
    return () => {
      watcher.disconnect();
      for (const name of [BEGINNINGS, RESTS]) CSS.highlights.delete(name);
    };
  }, [isOn, script]);
}

/** Below the paint of mentions and of what is spoken. */
function lowHighlight(): Highlight {
  const highlight = new Highlight();
  highlight.priority = -1;
  return highlight;
}

function paint(block: Element): Paint {
  const texts = textPositions(block).filter(({ node }) => node.parentElement?.closest(BLOCKS) === block);
  const parts = texts.flatMap(({ node }) => wordParts(node.data).flatMap((word) => paintOf(node, word)));
  for (const [name, range] of parts) CSS.highlights.get(name)?.add(range);
  return parts;
}

function paintOf(node: Text, { start, middle, end }: ReturnType<typeof wordParts>[number]): Paint {
  const part = (from: number, to: number) =>
    new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
  return [[BEGINNINGS, part(start, middle)], ...(middle < end ? [[RESTS, part(middle, end)] as const] : [])];
}

function erase(paint: Paint): void {
  for (const [name, range] of paint) CSS.highlights.get(name)?.delete(range);
}
