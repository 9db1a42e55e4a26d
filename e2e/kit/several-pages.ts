import type { SiteHandler } from './site-server';

/** Where the article of several pages begins. */
export const SEVERAL_PAGES = 'sea/watch.html';

const PARTS = [
  ['harbour', 'The harbour wakes before the light does, and the first thing that moves in it is always the old grey pilot boat.'],
  ['channel', 'The channel is narrow here, so every captain calls his turn by horn and waits until the other side has answered him.'],
  ['lightship', 'The lightship has no crew any more, yet someone rows out on Sundays to wind its clock and to water its one geranium.'],
  [
    'open sea',
    'The open sea begins behind the last buoy, where the charts turn pale, says Harriet Voss, and the pilots drink their coffee. Harriet Voss has sailed for years.',
  ],
] as const;

/** What a part says that no other does. */
export const partOf = (page: number) => `Of the ${PARTS[page - 1]?.[0]} there is more to tell.`;

const address = (page: number) => (page === 1 ? 'watch.html' : `watch_${page}.html`);

/** An article of four pages with a row of numbers; each page has title, lead picture and editor again. */
function pageOf(page: number): string {
  const [name = '', words = ''] = PARTS[page - 1] ?? [];
  const row = PARTS.map((_, index) => (index + 1 === page ? `<b>${page}</b>` : `<a href="${address(index + 1)}">${index + 1}</a>`));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Long Watch</title>
    <style>body { font: 16px/1.6 serif; max-width: 40em; margin: auto }</style>
    <article><h1>The Long Watch</h1><p class="byline">By Mira Holt</p>
    <figure><img src="/lighthouse.svg" alt="A lighthouse" width="640" height="360"></figure>
    <p>${words} ${partOf(page)}</p>
    <p>People who live by the ${name} say that the water has a memory, and that it keeps whatever is told to it in winter.</p>
    <p>Nobody there is in a hurry, for the tide comes when it comes, and the ${name} looks different after each of them.</p></article>
    <nav class="pages">${row.join(' ')} ${page < PARTS.length ? `<a href="${address(page + 1)}">Next page</a>` : ''}</nav>`;
}

/** Serves it; what is given for a page is served instead. */
export function severalPages(instead: (page: number) => ReturnType<SiteHandler> = () => undefined): SiteHandler {
  return async ({ pathname }) => {
    if (pathname.endsWith('.svg'))
      return { body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"/>', type: 'image/svg+xml' };
    const page = Number(/^\/sea\/watch(?:_(\d))?\.html$/.exec(pathname)?.[1] ?? (pathname === `/${SEVERAL_PAGES}` ? 1 : 0));
    return (await instead(page)) ?? (page > 0 ? { body: pageOf(page) } : undefined);
  };
}
