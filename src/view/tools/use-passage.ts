import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import { textFragment } from '../../core/format/text-fragment';
import { type Passage, passageOf } from '../../core/passage';
import type { ConvertedArticle } from '../../core/script/convert-article';
import type { Stage } from '../reader/stage';
import { selectedRange } from './selected-range';

export interface PassageLink {
  readonly address: string;
  /** Does it lead to the passage, or to its page alone? */
  readonly isExact: boolean;
}

/** A passage as what writes it takes it. */
export interface PassageToCopy {
  /** Between two offsets of the text of the article that is shown, in UTF-16 code units, or lines that it does not hold. */
  readonly part: { readonly from: number; readonly to: number } | string;
  /** Leads to it; undefined on no site. */
  readonly address: string | undefined;
}

export interface SelectedPassage {
  /** undefined where the page is on no site. */
  readonly link: () => PassageLink | undefined;
  readonly toCopy: () => PassageToCopy;
}

/**
 * What of the article is selected, or was until a tool was pressed: a press takes the selection away.
 * @param address - of the page
 * @param converted - the article in the script that it is shown in, where that is another
 */
export function usePassage(
  { article, elements, onInput }: Stage,
  address: string | undefined,
  converted: ConvertedArticle | undefined,
): SelectedPassage | undefined {
  const [selection, setSelection] = useState<{ readonly range: Range; readonly text: string } | undefined>();
  useEffect(() => {
    let isOnTool = false;
    const stop = onInput((event) => {
      if (event.type === 'pointerdown' || event.type === 'keydown') isOnTool = event.composedPath().includes(elements.controls);
    });
    const look = () => {
      const selected = selectedRange(elements.content);
      if (selected || !isOnTool) setSelection(selected && { range: selected, text: String(selected) });
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      stop();
    };
  }, [elements, onInput]);
  if (!selection) return undefined;
  const { range, text } = selection;
  const shown = converted?.article ?? article;
  const find = () => findPassage(elements.content, range, shown);
  return {
    link: () => (address === undefined ? undefined : linkTo(address, article, find(), converted)),
    toCopy: () => {
      const found = find();
      const part = found ? { from: found.from, to: found.to } : text; // as it was selected: a page may put other words there since
      return { part, address: address && linkTo(address, article, found, converted).address };
    },
  };
}

/** By the words that the page has, whatever script they are shown in. */
function linkTo(address: string, article: Article, found: FoundPassage | undefined, converted: ConvertedArticle | undefined): PassageLink {
  const original = found && converted ? passageOf(article.content, converted.originOf(found.from), converted.originOf(found.to)) : found;
  const above = [article.title, article.standfirst]
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join(''); // the page says these first
  const exact = original && textFragment(address, above + original.text, above.length + original.start, above.length + original.end);
  return { address: exact ?? address, isExact: exact !== undefined };
}

/** A passage, with its offsets in the content's text. */
interface FoundPassage extends Passage {
  readonly from: number;
  readonly to: number;
}

/** Where the selection stands in the article; undefined where it holds what the article does not, such as a block that was put back. */
function findPassage(content: HTMLElement, range: Range, { content: tree }: Article): FoundPassage | undefined {
  const before = new Range();
  before.setStart(content, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = String(before).length;
  const to = from + String(range).length;
  const found = passageOf(tree, from, to);
  const said = found.text.slice(found.start, found.end).replaceAll('\n', '');
  return said === String(range).replaceAll('\n', '') ? { ...found, from, to } : undefined;
}
