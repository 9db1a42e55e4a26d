import { render } from 'preact';
import type { LoadedPages, MorePages } from '../../../core/article-pages';
import type { Entity } from '../../../core/entity';
import { directionOf } from '../../../core/language';
import type { Stage } from '../../reader/stage';
import { Translation } from '../../translation';
import { growStage } from './grow-stage';
import { MorePagesBar } from './MorePagesBar';
import css from './pages.css?inline';

/** Draws the article of a stage anew, without its tools meanwhile. */
type Redraw = (draw: (entities: readonly Entity[]) => Stage) => void;

/** Offers the further pages of the article in a reader; returns what ends that, or undefined where there are none. */
export type MountPages = (stage: Stage, redraw: Redraw) => (() => void) | undefined;

/** Puts a bar behind an article that goes on; nothing is fetched before its button is pressed. */
export function mountPages(stage: Stage, more: MorePages, redraw: Redraw): () => void {
  const place = createPlace(stage);
  addCss(stage.dialog.getRootNode() as ShadowRoot);
  stage.elements.article.after(place);
  const show = (loaded: LoadedPages) => {
    if (!stage.dialog.isConnected) return; // the reader was closed meanwhile
    const goOn = keepPlace(stage, place);
    redraw((entities) => growStage(stage, loaded, entities));
    if (loaded.isWhole) place.remove();
    goOn(loaded.isWhole);
  };
  render(
    <Translation.Provider value={stage.t}>
      <MorePagesBar more={more} onLoaded={show} />
    </Translation.Provider>,
    place,
  );
  return () => {
    more.cancel();
    render(null, place);
    place.remove();
  };
}

/** In the reader's language: what the bar says is not the article's. */
function createPlace({ elements, t }: Stage): HTMLElement {
  const place = elements.article.ownerDocument.createElement('div');
  place.className = 'more-pages';
  place.lang = t('ui_language');
  place.dir = directionOf(place.lang);
  return place;
}

/** What is in view stays there. Whoever pressed the button goes on where it stood: at the first page that came. */
function keepPlace({ elements: { scroller, content }, dialog }: Stage, bar: HTMLElement): (isOver: boolean) => void {
  const { scrollTop, scrollLeft } = scroller;
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  const known = content.querySelectorAll('.page-break').length;
  return (isOver) => {
    scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
    if (focused?.isConnected && !(isOver && bar.contains(focused))) return;
    const added = content.querySelectorAll<HTMLElement>('.page-break')[known];
    const next = bar.contains(focused) ? (added ?? scroller) : scroller;
    next.focus({ preventScroll: true });
  };
}

function addCss(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
