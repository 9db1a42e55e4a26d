/** How often an address is compared where the browser does not tell of its changes, in milliseconds. */
const PAUSE = 400;
/** Pages of one document tell their articles apart by this part of the address. */
const ROUTE = /^#!?\//;

/**
 * Calls back when the page becomes another article without being loaded.
 * @returns a function that stops it
 */
export function watchForOtherArticle(onOther: () => void): () => void {
  const address = location.href;
  const check = () => isOtherArticle(address, location.href) && onOther();
  const { navigation } = window as { readonly navigation?: EventTarget };
  const stopped = new AbortController();
  navigation?.addEventListener('currententrychange', check, { signal: stopped.signal });
  const timer = navigation ? undefined : setInterval(check, PAUSE);
  return () => {
    stopped.abort();
    clearInterval(timer);
  };
}

/** Parameters that come or go, and places in a page, are no other article. */
export function isOtherArticle(before: string, now: string): boolean {
  const [from, to] = [new URL(before), new URL(now)];
  const route = ({ pathname, hash }: URL) => pathname + (ROUTE.test(hash) ? hash : '');
  return route(from) !== route(to) || Array.from(from.searchParams).some(([name, value]) => (to.searchParams.get(name) ?? value) !== value);
}
