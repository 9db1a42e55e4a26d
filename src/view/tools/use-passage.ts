import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import { type Quote, quote } from '../../core/format/quote';
import { textFragment } from '../../core/format/text-fragment';
import { type Passage, passageOf } from '../../core/passage';
import type { Stage } from '../reader/stage';
import { selectedRange } from './selected-range';

export interface SelectedPassage {
  /** The address that leads to it. */
  readonly link: () => string;
  readonly quote: () => Quote;
}

/**
 * What of the article is selected, or was until a tool was pressed: a press takes the selection away.
 * @param shown - the article in the script that it is shown in
 */
export function usePassage({ article, elements, onInput }: Stage, shown: Article): SelectedPassage | undefined {
  const [range, setRange] = useState<Range | undefined>();
  useEffect(() => {
    let isOnTool = false;
    const stop = onInput((event) => {
      if (event.type === 'pointerdown' || event.type === 'keydown') isOnTool = event.composedPath().includes(elements.controls);
    });
    const look = () => {
      const selected = selectedRange(elements.content);
      if (selected || !isOnTool) setRange(selected);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      stop();
    };
  }, [elements, onInput]);
  if (!range) return undefined;
  const address = article.canonicalUrl ?? article.url;
  const find = () => findPassage(elements.content, range, shown);
  // A passage that the page has in another script leads nowhere: the page alone is named then.
  const linkTo = (found: Passage | undefined) =>
    found && shown === article ? textFragment(address, found.text, found.start, found.end) : address;
  return {
    link: () => linkTo(find()),
    quote: () => {
      const found = find();
      return quote(shown, found ? found.text.slice(found.start, found.end) : String(range), linkTo(found));
    },
  };
}

/** Where the selection stands in the article; undefined where it holds what the article does not, such as a block that was put back. */
function findPassage(content: HTMLElement, range: Range, { content: tree }: Article): Passage | undefined {
  const before = new Range();
  before.setStart(content, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = String(before).length;
  const found = passageOf(tree, start, start + String(range).length);
  const said = found.text.slice(found.start, found.end).replaceAll('\n', '');
  return said === String(range).replaceAll('\n', '') ? found : undefined;
}
