import { WORDS } from './invented-words';
import { ARTICLES, type Draft, LISTS, type Maker } from './page-templates';
import { Writer } from './writer';

/** A page of our own, and whether a person would want its article alone. */
export interface InventedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly isArticle: boolean;
}

/** Every template in every language: articles, and pages that list what is elsewhere. The same at every call. */
export function inventPages(): readonly InventedPage[] {
  const make = (makers: Readonly<Record<string, Maker>>, isArticle: boolean) =>
    Object.entries(makers).flatMap(([name, maker], index) =>
      WORDS.map((words, nth) => {
        const writer = new Writer(words, 1 + index * 101 + nth * 17 + (isArticle ? 0 : 7919));
        return { id: `${name}-${words.language}`, isArticle, ...asPage(maker(writer), writer) };
      }),
    );
  return [...make(ARTICLES, true), ...make(LISTS, false)];
}

function asPage({ path, title, head = '', body }: Draft, { words }: Writer): Pick<InventedPage, 'url' | 'html'> {
  const frame = `<header><a href="/">${words.site}</a><nav><a href="/a/">${words.section}</a> <a href="/b/">${words.site}</a></nav></header>`;
  const html = `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${frame}${body}<footer><a href="/imprint">${words.site}</a></footer></body></html>`;
  return { url: `https://${words.language}.tidewater.example${path}`, html };
}
