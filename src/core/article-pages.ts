import type { Article } from './article';

/** Why a page of an article could not be had; `refused`: the site answered with an error. */
export type PageLoadError = 'unreachable' | 'refused' | 'timeout' | 'too-large' | 'no-article';

/** A page that could not be had. */
export interface PageFailure {
  readonly page: number;
  readonly reason: PageLoadError;
  /** What the site answered, of HTTP. */
  readonly status?: number;
}

/** Where another page of an article begins. */
export interface PageBreak {
  /** How many elements of the article's content stand before it. */
  readonly place: number;
  /** Counted from 1. */
  readonly page: number;
}

/** An article and what was loaded of its further pages. */
export interface LoadedPages {
  readonly article: Article;
  readonly breaks: readonly PageBreak[];
  /** How many pages there are, where that is known. */
  readonly total?: number;
  /** Whether there is nothing left to load. */
  readonly isWhole: boolean;
  readonly failed?: PageFailure;
}

/** The further pages of an article, for whoever asks for them. */
export interface MorePages {
  /** The page that was read first, counted from 1. */
  readonly current: number;
  /** How many there are, where the page tells. */
  readonly total?: number;
  /** Loads those that are not there yet; one that was cancelled, or failed, is where it goes on the next time. */
  readonly load: (onPage: OnPage) => Promise<LoadedPages>;
  /** Ends loading; what came so far is its outcome. */
  readonly cancel: () => void;
}

/** Tells which page is being loaded, of how many. */
export type OnPage = (page: number, total: number | undefined) => void;
