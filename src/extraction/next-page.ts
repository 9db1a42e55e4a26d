import { NEXT_WORDS, nextWordsOf } from './next-words';
import { findNumberRow, type Link, numberBeside } from './number-row';
import { type Page, resolveWebUrl } from './page';
import { addressesNear } from './page-address';

/** Where an article of several pages goes on. */
export interface NextPage {
  /** Absolute address, of the same origin. */
  readonly next: string;
  /** Number of the page that it was found on, counted from 1. */
  readonly current: number;
  /** How many pages there are, as far as the page tells. */
  readonly total?: number;
}

/** What people say about an article, and other articles, have pages of their own. */
const OTHER_BOX =
  /(?:^|[\s_-])(?:comment(?!s?-(?:open|closed|count|enabled))|respond|repl(?:y|ies)|discuss|disqus|guestbook|related)|评论|評論/iu;

/**
 * Finds the next page of the article of a page: what the rule of the site says, else a row of numbers, a link marked as the next one,
 * or one that says so. But for the rule's, its address must be this one's with another number: `rel=next` leads to the next
 * article as often.
 * @param told - the address that the site's rule gives
 * @param known - number of this page, where it was come to from the one before
 */
export function findNextPage(page: Page, told?: string, known?: number): NextPage | undefined {
  if (!/^https?:/.test(page.url)) return undefined;
  const near = addressesNear(page.url);
  const links = linksOf(page).filter(({ address }) => near.isOfArticle(address));
  const row = findNumberRow(page.url, near, links, known);
  const current = known ?? row?.current ?? 1;
  if (told) return isElsewhere(page, told) ? withTotal({ next: told, current }, row?.total) : undefined;
  if (row) return row.next === undefined ? undefined : withTotal({ next: row.next, current }, row.total);
  const isNext = ({ address }: Link) => near.step(address) === 'from-first' || (known !== undefined && near.step(address) !== undefined);
  const next = links.find((link) => isNext(link) && (isMarked(link) || saysNext(link)));
  return next && withTotal({ next: next.address, current }, numberBeside(next.element, current));
}

function linksOf(page: Page): Link[] {
  return Array.from(page.document.querySelectorAll('a[href], link[rel~="next"][href]')).flatMap((element) => {
    const address = resolveWebUrl(page, element.getAttribute('href'));
    return address && isElsewhere(page, address) && !isOfOthers(element) ? [{ element, address }] : [];
  });
}

/** Of the same origin, and not the page itself. */
function isElsewhere({ url }: Page, address: string): boolean {
  return new URL(address).origin === new URL(url).origin && address.split('#')[0] !== url.split('#')[0];
}

function isOfOthers(element: Element): boolean {
  if (/#.*(?:comment|reply)/i.test(element.getAttribute('href') ?? '')) return true;
  for (let one: Element | null = element; one && !one.matches('body, main, article'); one = one.parentElement) {
    if (OTHER_BOX.test(`${one.id} ${one.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}

const isMarked = ({ element }: Link) => /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '');

function saysNext({ element }: Link): boolean {
  const texts = [element.textContent, element.getAttribute('title'), element.getAttribute('aria-label')];
  return texts.some((text) => NEXT_WORDS.has(nextWordsOf(text ?? '')));
}

const withTotal = (found: NextPage, total: number | undefined): NextPage => (total && total > found.current ? { ...found, total } : found);
