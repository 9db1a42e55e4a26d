/** How often an address is compared: not every browser tells of its changes, and a page can keep it from telling. In milliseconds. */
const PAUSE = 400;
/** Pages of one document tell their articles apart by this part of the address. */
const ROUTE = /^#!?\//;

/**
 * Calls back when the page becomes another article without being loaded.
 * @returns a function that stops it
 */
export function watchForOtherArticle(onOther: () => void): () => void {
  const [address, { title }] = [location.href, document];
  const check = () => isOtherArticle(address, location.href, title !== document.title) && onOther();
  const { navigation } = window as { readonly navigation?: EventTarget };
  const stopped = new AbortController();
  navigation?.addEventListener('currententrychange', check, { signal: stopped.signal });
  const timer = setInterval(check, PAUSE);
  return () => {
    stopped.abort();
    clearInterval(timer);
  };
}

/** Parameters that come, under the same title, or go, and places in a page, are no other article. */
export function isOtherArticle(before: string, now: string, hasOtherTitle = false): boolean {
  const [from, to] = [new URL(before), new URL(now)];
  const route = ({ pathname, hash }: URL) => pathname + (ROUTE.test(hash) ? hash : '');
  const hasNew = Array.from(to.searchParams.keys()).some((name) => !from.searchParams.has(name));
  const hasChanged = Array.from(from.searchParams).some(([name, value]) => (to.searchParams.get(name) ?? value) !== value);
  return route(from) !== route(to) || hasChanged || (hasOtherTitle && hasNew);
}
