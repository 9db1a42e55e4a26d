import type { ExtractionError } from './article';

/** Why a tab could not be asked: browsers keep extensions out of it, for what it shows as well, or it does not answer. */
export type TabError = 'forbidden-page' | 'pdf' | 'unsupported-document' | 'no-answer';

/** Every reason for which a page has nothing to show, each with a message of its own. */
export type PageFailure = ExtractionError | TabError;
