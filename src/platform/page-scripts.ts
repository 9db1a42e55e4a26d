/** What reads a page. In this order; with the leading slash, because Firefox resolves them against the page that asks. */
export const CONTENT_SCRIPTS = ['/entrypoints/extraction.js', '/entrypoints/content.js'];

/** What a reader has more than its article; once that is there, so that nothing waits for it. The tools set its guard. */
export const TOOLS = ['/entrypoints/reader-guard.js', '/entrypoints/reader-tools.js'];
