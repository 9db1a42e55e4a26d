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
 * What of the article is selected, while something is.
 * @param shown - the article in the script that it is shown in
 */
export function usePassage({ article, elements }: Stage, shown: Article): SelectedPassage | undefined {
  const [isSelected, setSelected] = useState(false);
  useEffect(() => {
    const look = () => setSelected(selectedRange(elements.content) !== undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [elements]);
  if (!isSelected) return undefined;
  const address = article.canonicalUrl ?? article.url;
  const find = () => findPassage(elements.content, shown);
  // A passage that the page has in another script leads nowhere: the page alone is named then.
  const linkTo = (found: Passage | undefined) =>
    found && shown === article ? textFragment(address, found.text, found.start, found.end) : address;
  return {
    link: () => linkTo(find()),
    quote: () => {
      const found = find();
      return quote(shown, found ? found.text.slice(found.start, found.end) : String(selectedRange(elements.content)), linkTo(found));
    },
  };
}

/** Where the selection stands in the article; undefined where it holds what the article does not, such as a block that was put back. */
function findPassage(content: HTMLElement, { content: tree }: Article): Passage | undefined {
  const range = selectedRange(content);
  if (!range) return undefined;
  const before = new Range();
  before.setStart(content, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = String(before).length;
  const found = passageOf(tree, start, start + String(range).length);
  const said = found.text.slice(found.start, found.end).replaceAll('\n', '');
  return said === String(range).replaceAll('\n', '') ? found : undefined;
}
