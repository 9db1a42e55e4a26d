/** The host of an absolute address, without `www.`; the address itself where it has none. */
export function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.replace(/^www\./, '') ?? url;
}

/** The host whose settings may differ, or undefined for what is on no site. */
export function siteOf(url: string): string | undefined {
  const host = hostOf(url).toLowerCase();
  return isWebAddress(url) && /^[a-z0-9_.-]+$/.test(host) ? host : undefined;
}

/** Does an address lead to a page, and run nothing? */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
