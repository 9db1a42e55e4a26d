import { readDocument } from './dom-members';
import { NOTHING_LIVE, pairElements } from './live-facts';
import type { Page } from './page';

/** What keeps an element from being seen as far as the markup alone tells: nothing of it is styled. */
const HIDDEN = '[hidden], [style*="display:none"], [style*="display: none"]';

/** Makes a page of markup that was fetched, as if it stood at an address; no script of it runs, and it loads nothing. */
export function pageOfMarkup(markup: string, url: string): Page {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const root = readDocument(document, 'documentElement');
  const { sheets } = pairElements(root, root);
  for (const sheet of sheets) sheet.remove();
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return {
    document,
    url,
    host: new URL(url).hostname,
    baseUrl: URL.canParse(base, url) ? new URL(base, url).href : url,
    ...NOTHING_LIVE,
    isHidden: (element) => element.closest(HIDDEN) !== null,
  };
}
