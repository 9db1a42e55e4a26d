import { findRemovedBlocks } from '../extraction/removed-blocks';
import { offerRemovedBlocks } from './reader-parts';

/** Finds what was left out of an article; a script of its own, injected when somebody asks for that. */
offerRemovedBlocks((article) => findRemovedBlocks(document, article));
