import { looksLikeArticle } from '../../src/extraction/looks-like-article';

/** What decides on live pages, for the bench. Runs in the page. */
(globalThis as { limpidLooksLikeArticle?: () => boolean }).limpidLooksLikeArticle = () => looksLikeArticle(document);
