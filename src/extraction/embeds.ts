import { type Page, resolveWebUrl } from './page';

/** Players of known hosts; `core/embeds.ts` knows the pages that show the same. */
const PLAYERS =
  /youtube(?:-nocookie)?\.com\/embed|player\.(?:vimeo|bilibili|youku)\.com|dailymotion\.com|embed\.ted\.com|\/videos\/embed\//;

/**
 * Puts links in the places of videos and sounds, which ask their hosts for nothing; frames of unknown hosts stay to be
 * removed. What a link is called is an attribute, no text of the article: readers draw it.
 */
export function linkEmbeds(page: Page, content: Element): void {
  for (const player of content.querySelectorAll('iframe, video[controls], audio[controls]')) {
    const source = player.querySelector('source') ?? player;
    const href = resolveWebUrl(page, source.getAttribute('data-src') ?? source.getAttribute('src'));
    if (href && (player.localName !== 'iframe' || PLAYERS.test(href))) putLink(player, href);
  }
}

function putLink(player: Element, href: string): void {
  const { ownerDocument: document } = player;
  const [figure, link] = [document.createElement('figure'), document.createElement('a')];
  link.href = href;
  link.setAttribute('embedtitle', player.getAttribute('title') ?? '');
  link.setAttribute('embedhost', link.hostname);
  const poster = player.getAttribute('poster');
  if (poster) link.append(Object.assign(document.createElement('img'), { src: poster }));
  const isFigure = player.closest('figure') !== null;
  if (!isFigure) figure.append(link);
  player.replaceWith(isFigure ? link : figure);
}
