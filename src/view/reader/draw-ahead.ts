import type { Article } from '../core/article';
import { translate } from '../platform/i18n';
import type { ReaderElements } from '../view/reader/article-view';
import { drawReader } from '../view/reader/draw-reader';
import type { StageState } from '../view/reader/stage';

interface Drawing extends StageState {
  readonly article: Article;
  readonly elements: ReaderElements;
}

let drawing: Drawing | undefined;

/** Draws a reader while the page rests: an article that is asked about is likely to be opened. */
export function drawAhead(article: Article, state: StageState): void {
  requestIdleCallback(() => {
    drawing = { article, ...state, elements: drawReader(article, state, translate) };
  });
}

/** The reader that was drawn ahead for just this, once. */
export function takeDrawing(article: Article, { entities, settings }: StageState): ReaderElements | undefined {
  const taken = drawing;
  drawing = undefined;
  const fits = taken && taken.article === article && taken.entities === entities && taken.settings === settings;
  return fits ? taken.elements : undefined;
}
