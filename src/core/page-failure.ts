import type { ExtractionError } from './article';

/** Why a tab could not be asked: browsers keep extensions out of it, or it does not answer. */
export type TabError = 'forbidden-page' | 'pdf' | 'no-answer';

/** Every reason for which a page has nothing to show, each with a message of its own. */
export type PageFailure = ExtractionError | TabError;
