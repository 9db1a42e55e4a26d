import { NOTHING_LIVE, pairElements } from './live-facts';
import type { Page } from './page';

/** A page of the given markup, as if it stood at the given address. */
export function pageFrom(html: string, url = 'https://news.example/story.html'): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  pairElements(document.documentElement, document.documentElement);
  return { document, url, host: new URL(url).hostname, baseUrl: url, ...NOTHING_LIVE };
}
