import type { Article } from '../../../core/article';
import type { StageState } from '../../reader/stage';

/** Files that an article is saved as, by the ends of their names. */
export const SAVE_KINDS = ['md', 'txt', 'html', 'epub'] as const;
export type SaveKind = (typeof SAVE_KINDS)[number];

export interface Saved {
  readonly name: string;
  readonly bytes: number;
  /** Pictures that could not be had. */
  readonly missing: number;
}

export interface SaveProgress {
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
}

export interface SaveOptions {
  readonly onProgress: (progress: SaveProgress) => void;
  /** Stops it: nothing is saved then. */
  readonly signal: AbortSignal;
}

/** Saves an article; undefined where that failed. */
export type SaveArticle = (kind: SaveKind, article: Article, state: StageState, options: SaveOptions) => Promise<Saved | undefined>;
