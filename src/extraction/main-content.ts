import type { RelatedArticle } from '../core/article';
import type { PageBlocks } from './blocks';
import { chooseContent } from './choose-content';
import type { Metadata } from './metadata';
import type { Page } from './page';

/** The element of the copy that holds the article, and what its surroundings told. */
export interface MainContent {
  readonly element: Element;
  readonly source?: string;
  readonly standfirst?: string;
  readonly related: readonly RelatedArticle[];
}

/** Chooses the main content of a page without a rule; undefined where nothing on it reads like an article. */
export function chooseMainContent(page: Page, blocks: PageBlocks, metadata: Metadata): MainContent | undefined {
  const chosen = chooseContent(page, blocks, metadata);
  return chosen && { element: chosen.element, related: [], ...(chosen.standfirst ? { standfirst: chosen.standfirst } : {}) };
}
