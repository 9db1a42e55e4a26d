import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import type { Settings } from '../../settings/settings-schema';
import type { Translate } from '../translation';
import type { ReaderElements } from './article-view';
import type { Overlay } from './overlay';

/** An open reader, as its tools find it. */
export interface Stage {
  readonly article: Article;
  readonly elements: ReaderElements;
  readonly dialog: HTMLDialogElement;
  /** Has the person gone on in the article before the tools came? */
  readonly isMoved: boolean;
  readonly t: Translate;
  readonly onInput: Overlay['onInput'];
  readonly close: () => void;
  /** The article that the reader has from now on: further pages were added. */
  readonly onGrown: (article: Article) => void;
}

/** What may change while a reader is open. */
export interface StageState {
  readonly entities: readonly Entity[];
  readonly settings: Settings;
}

/** The tools of an open reader: all that is more than the article. */
export interface ReaderTools {
  /** Shows what has changed. */
  readonly update: (state: StageState) => void;
  /** Shows the first mention of a tag, and the next one each time it is asked for again. */
  readonly showTag: (key: string) => void;
  readonly unmount: () => void;
}

/** Puts the tools into an open reader; they are a script of their own, which comes after the article is painted. */
export type MountTools = (stage: Stage, state: StageState) => ReaderTools;
