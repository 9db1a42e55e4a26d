import type { Article, ExtractionError } from '../core/article';
import type { LoadedPages, MorePages, OnPage, PageFailure } from '../core/article-pages';
import { joinPages, pageKey, withContent } from '../core/join-pages';
import type { Result } from '../core/result';
import { findNextPage, type NextPage } from './next-page';
import type { Page } from './page';
import { pageOfMarkup } from './page-of-markup';
import type { RuleReader } from './site-rules/rule-reading';

/** More are not loaded at one press. */
const MOST_PAGES = 20;

/** A page as its site gave it, or why it did not; `url` is where redirects led. */
type FetchedPage = { readonly url: string; readonly markup: string } | Omit<PageFailure, 'page'>;

/** What further pages come by. */
export interface PageWays {
  readonly fetchPage: (address: string, signal: AbortSignal) => Promise<FetchedPage>;
  readonly read: (page: Page) => Result<Article, ExtractionError>;
  readonly rules?: RuleReader | undefined;
}

/** One page, loaded and read. */
interface LoadedPage {
  readonly url: string;
  readonly article: Article;
  readonly next: NextPage | undefined;
}

/** Loads what is left, until the signal says so. */
type Load = (onPage: OnPage, signal: AbortSignal) => Promise<LoadedPages>;

/**
 * The further pages of an article; undefined where it has none. Where the site's rule knows a page with all of it, that is loaded.
 * @param page - that the article was read from, as it was before
 */
export function followPages(article: Article, page: Page, ways: PageWays): MorePages | undefined {
  const rule = ways.rules?.(page);
  const next = findNextPage(page, rule?.nextPage);
  const load = rule?.singlePage && isOtherPage(page, rule.singlePage) ? loadSingle(article, rule.singlePage, ways) : undefined;
  if (load) return { current: 1, ...cancellable(load) };
  return next && { current: next.current, ...(next.total ? { total: next.total } : {}), ...cancellable(loadPages(article, next, ways)) };
}

function cancellable(load: Load): Pick<MorePages, 'load' | 'cancel'> {
  let stop = new AbortController();
  return {
    load: (onPage) => {
      stop = new AbortController();
      return load(onPage, stop.signal);
    },
    cancel: () => stop.abort(),
  };
}

function isOtherPage({ url }: Page, address: string): boolean {
  return new URL(address).origin === new URL(url).origin && addressKey(address) !== addressKey(url);
}

function loadSingle(article: Article, address: string, ways: PageWays): Load {
  return async (onPage, signal) => {
    onPage(2, undefined);
    const loaded = await loadPage(address, 2, ways, signal);
    if ('article' in loaded) return { article: withContent(article, loaded.article.content), breaks: [], isWhole: true };
    return { article, breaks: [], isWhole: false, ...(signal.aborted ? {} : { failed: { page: 2, ...loaded } }) };
  };
}

function loadPages(first: Article, start: NextPage, ways: PageWays): Load {
  const pages: [Article, ...Article[]] = [first];
  const seen = new Set([addressKey(first.url)]);
  const texts = new Set([pageKey(first)]);
  let [next, total]: [string | undefined, number | undefined] = [start.next, start.total];
  const number = () => start.current + pages.length;
  /** A page that was there before, by its address or its text, ends the article: it leads in a circle. */
  const take = (address: string, page: LoadedPage): void => {
    const isNew = !seen.has(addressKey(page.url)) && !texts.has(pageKey(page.article));
    for (const one of [address, page.url]) seen.add(addressKey(one));
    texts.add(pageKey(page.article));
    next = isNew && page.next && !seen.has(addressKey(page.next.next)) ? page.next.next : undefined;
    if (!isNew) return;
    pages.push(page.article);
    if (page.next?.total) total = Math.max(page.next.total, total ?? 0);
  };
  return async (onPage, signal) => {
    let failed: PageFailure | undefined;
    for (let count = 0; next && count < MOST_PAGES && !failed && !signal.aborted; count++) {
      onPage(number(), total);
      const loaded = await loadPage(next, number(), ways, signal);
      if ('article' in loaded) take(next, loaded);
      else if (!signal.aborted) failed = { page: number(), ...loaded };
    }
    const all = next === undefined ? number() - 1 : total;
    return { ...joinPages(pages, start.current), isWhole: !next, ...(all ? { total: all } : {}), ...(failed ? { failed } : {}) };
  };
}

/** Where the next page stands is found before anything is taken out of this one. */
async function loadPage(
  address: string,
  number: number,
  { fetchPage, read, rules }: PageWays,
  signal: AbortSignal,
): Promise<LoadedPage | Omit<PageFailure, 'page'>> {
  const fetched = await fetchPage(address, signal);
  if (!('markup' in fetched)) return fetched;
  try {
    return readFetched(fetched, number, read, rules) ?? { reason: 'no-article' };
  } catch {
    return { reason: 'no-article' };
  }
}

function readFetched(
  { url, markup }: Extract<FetchedPage, { markup: string }>,
  number: number,
  read: PageWays['read'],
  rules: PageWays['rules'],
): LoadedPage | Omit<PageFailure, 'page'> | undefined {
  const page = pageOfMarkup(markup, url);
  if (page.document.getElementsByTagName('*').length > MOST_ELEMENTS) return { reason: 'too-large' };
  const next = findNextPage(page, rules?.(page)?.nextPage, number);
  const reading = read(page);
  return reading.ok ? { url, article: reading.value, next } : undefined;
}

/** More would keep the tab busy for seconds, in which nobody could cancel. */
const MOST_ELEMENTS = 10_000;

const addressKey = (address: string) => address.split('#')[0] ?? '';
