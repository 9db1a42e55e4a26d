import { selectedRange } from '../selected-range';
import { isInView } from './follow';
import { rangeOf, type Sentence } from './sentences';

/** Index of the sentence to begin with: the first one selected, else the first one in view, else the very first. */
export function firstSentence(sentences: readonly Sentence[], scroller: HTMLElement, selected: Range | undefined): number {
  const isFirst = selected
    ? (sentence: Sentence) => endsAfter(sentence, selected)
    : (sentence: Sentence) => beginsInView(sentence, scroller);
  return Math.max(0, sentences.findIndex(isFirst));
}

function endsAfter(sentence: Sentence, start: Range): boolean {
  const { endContainer, endOffset } = rangeOf(sentence);
  return start.comparePoint(endContainer, endOffset) > 0;
}

function beginsInView(sentence: Sentence, scroller: HTMLElement): boolean {
  return isInView(scroller, rangeOf(sentence, 0, 1));
}

/** Where the selection inside the reader begins. */
export function selectedStart(scroller: HTMLElement): Range | undefined {
  const range = selectedRange(scroller);
  range?.collapse(true);
  return range;
}
