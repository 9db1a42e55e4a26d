import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import type { Settings } from '../../settings/settings-schema';
import { nextFrame, nextTask } from '../next-task';
import type { Translate } from '../translation';
import { applySettings } from './apply-settings';
import type { ReaderElements } from './article-view';
import { drawCloseButton } from './close-button';
import { drawFacts } from './draw-facts';
import { drawReader } from './draw-reader';
import { addOverlay } from './overlay';
import { placeInPage, scrollToText } from './reading-place';
import type { MountTools, ReaderTools, StageState } from './stage';

interface ReaderOptions {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly settings: Settings;
  readonly t: Translate;
  /** What was drawn ahead for these. */
  readonly drawn?: ReaderElements | undefined;
  /** @param byPage - not by the person */
  readonly onClosed: (byPage: boolean) => void;
}

/** An open reader. */
export interface OpenReader {
  /** The one that is shown: it may have got further pages. */
  readonly article: Article;
  readonly close: () => void;
  /** Lists other entities, or shows other settings, from now on. */
  readonly update: (change: Partial<StageState>) => void;
  /** Shows the first mention of a tag, and the next one each time it is asked for again; waits for the tools. */
  readonly showTag: (key: string) => void;
  /** Gives the reader its tools; those it has stay. */
  readonly mountTools: (mount: MountTools) => Promise<void>;
}

/** Opens the reader over the page. */
export function openReader(document: Document, { article: first, entities, settings, t, drawn, onClosed }: ReaderOptions): OpenReader {
  let article = first;
  let state: StageState = { entities, settings };
  let tools: ReaderTools | undefined;
  let waitingTag: string | undefined;
  let isMoved = false;
  const elements = drawn ?? drawReader(article, state, t);
  const place = article.origin.kind === 'selection' ? undefined : placeInPage(elements.content);
  const { dialog, onInput, settle, remove, lose } = addOverlay(document, elements.reader, (byPage) => {
    tools?.unmount();
    onClosed(byPage);
  });
  onInput(() => {
    elements.scroller.onscroll = () => {
      isMoved = true;
    };
  });
  const closeButton = drawCloseButton(elements.controls, remove);
  if (place) scrollToText(elements.scroller, place);
  elements.scroller.focus({ preventScroll: true }); // arrow keys and Space scroll the article at once
  const painted = nextFrame()
    .then(settle)
    .then(nextTask)
    .then(() => {
      // The first frame can do without all this.
      closeButton.setAttribute('aria-label', t('close_reader'));
      dialog.setAttribute('aria-label', article.title || t('untitled'));
      dialog.lang = t('ui_language');
      return nextTask();
    })
    .then(() => {
      if (drawn) return;
      drawFacts(elements.facts, article, t);
      return nextTask();
    });
  const onGrown = (whole: Article) => {
    article = whole;
  };
  return {
    get article() {
      return article;
    },
    close: remove,
    update: (change) => {
      state = { ...state, ...change };
      // Tools keep the place that is read.
      if (tools) tools.update(state);
      else applySettings(elements.reader, state.settings);
    },
    showTag: (key) => {
      if (tools) tools.showTag(key);
      else waitingTag = key;
    },
    mountTools: (mount) =>
      painted.then(() => {
        if (!dialog.isConnected) return lose();
        if (tools) return;
        tools = mount({ article, elements, dialog, isMoved, onInput, t, close: remove, onGrown }, state);
        if (waitingTag !== undefined) tools.showTag(waitingTag);
      }),
  };
}
