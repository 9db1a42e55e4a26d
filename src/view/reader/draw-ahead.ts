import type { Article } from '../../core/article';
import type { Translate } from '../translation';
import type { ReaderElements } from './article-view';
import { drawFacts } from './draw-facts';
import { drawReader } from './draw-reader';
import type { StageState } from './stage';

interface Drawing extends StageState {
  readonly article: Article;
  readonly elements: ReaderElements;
}

/** Who has not opened a reader by then is not about to, in milliseconds: a large article takes memory. */
const KEPT = 60_000;

let drawing: Drawing | undefined;
let idle = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Draws a reader, with its facts, while the page rests: an article that is asked about is likely to be opened. */
export function drawAhead(article: Article, state: StageState, t: Translate): void {
  forget();
  idle = requestIdleCallback(() => {
    const elements = drawReader(article, state, t);
    drawFacts(elements.facts, article, t);
    drawing = { article, ...state, elements };
    timer = setTimeout(forget, KEPT);
  });
}

/** The reader that was drawn ahead for just this, once. */
export function takeDrawing(article: Article, { entities, settings }: StageState): ReaderElements | undefined {
  const taken = drawing;
  forget();
  const fits = taken && taken.article === article && taken.entities === entities && taken.settings === settings;
  return fits ? taken.elements : undefined;
}

function forget(): void {
  cancelIdleCallback(idle);
  clearTimeout(timer);
  drawing = undefined;
}
