import { rangeOf, type Sentence } from './sentences';
import type { SpeechPlace } from './speech-queue';

/** Names in the page's highlight registry. */
const SENTENCE = 'limpid-sentence';
const WORD = 'limpid-word';

/** Paints the sentence and the word that are spoken, over all that is painted else; returns their ranges. */
export function paintSpeech(sentence: Sentence, word: SpeechPlace['word']): { readonly sentence: Range; readonly word?: Range } {
  const range = rangeOf(sentence);
  paint(SENTENCE, range, 1);
  if (!word) CSS.highlights.delete(WORD);
  const wordRange = word && rangeOf(sentence, word.start, word.end);
  if (wordRange) paint(WORD, wordRange, 2);
  return { sentence: range, ...(wordRange ? { word: wordRange } : {}) };
}

/** Takes the paint off again. */
export function clearSpeech(): void {
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
}

function paint(name: string, range: Range, priority: number): void {
  const highlight = new Highlight(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
