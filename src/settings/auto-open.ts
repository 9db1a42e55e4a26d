/** A site, or a part of one, whose articles open by themselves. */
export interface AutoOpenSite {
  /** A match pattern: `*://example.org/*`, or with a narrower path. */
  readonly pattern: string;
  /** Off where the person says so, or took the browser's permission back. */
  readonly on: boolean;
  /** Addresses of pages, without hash, that stay as they are. */
  readonly exceptions: readonly string[];
}

/** Shorter articles are not worth the change, in UTF-16 code units: that they are prose is known by then. */
export const MIN_LENGTH = 120;
/** Exceptions of a site; the oldest go first. */
const MAX_EXCEPTIONS = 500;
const PATTERN = /^(\*|https?):\/\/((?:\*\.)?(?:[a-z\d_-]+\.)*[a-z\d_-]+)(\/.*)$/;

/** Reads what is stored; what is no site is left out. */
export function parseAutoOpen(stored: unknown): readonly AutoOpenSite[] {
  return Array.isArray(stored) ? stored.flatMap(parseSite) : [];
}

/** What is stored beside sites, and is none: another version may read it. */
export function unknownSites(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored.filter((one) => parseSite(one).length === 0) : [];
}

function parseSite(site: Partial<AutoOpenSite> | null): AutoOpenSite[] {
  const { pattern, on, exceptions } = site ?? {};
  if (typeof pattern !== 'string' || toPattern(pattern) !== pattern) return []; // browsers would refuse all of them for it
  const addresses = Array.isArray(exceptions) ? exceptions.filter((one) => typeof one === 'string') : [];
  return [{ ...site, pattern, on: on === true, exceptions: addresses.slice(-MAX_EXCEPTIONS) }]; // and what another version knows of it
}

/**
 * Makes a pattern of what a person writes; undefined for what names no single site.
 * @example toPattern('Example.org/news/*') // '*://example.org/news/*'
 */
export function toPattern(text: string): string | undefined {
  const [, scheme = '*', host = '', path = ''] = /^(?:([^:/]+):\/\/)?([^/]*)(\/.*)?$/.exec(text.trim()) ?? [];
  const pattern = `${scheme.toLowerCase()}://${host.toLowerCase()}${path.replace(/#.*/, '') || '/*'}`;
  const isWildTop = /^\*\.[^.]*$/.test(host);
  return PATTERN.test(pattern) && !isWildTop ? pattern : undefined;
}

/** What the browser is asked for: the site as a whole, because permissions know no paths. */
export function originOf(pattern: string): string {
  return pattern.replace(/(\/\/[^/]*).*/, '$1/*');
}

/** The pattern of a page's own site; undefined for what is on none. */
export function sitePattern(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url)?.[1];
  return host === undefined ? undefined : toPattern(host);
}

/** The address that an exception names. */
export const withoutHash = (url: string) => url.replace(/#.*/s, '');

/** The sites with one of them on or off; one that is not there yet is added at the end. */
export function withSite(sites: readonly AutoOpenSite[], pattern: string, on: boolean): readonly AutoOpenSite[] {
  const isThere = sites.some((site) => site.pattern === pattern);
  const all = isThere ? sites : [...sites, { pattern, on, exceptions: [] }];
  return all.map((site) => (site.pattern === pattern ? { ...site, on } : site));
}

/** One site more, or less, an exception. */
export function withException(site: AutoOpenSite, url: string, excepted: boolean): AutoOpenSite {
  const address = withoutHash(url);
  const others = site.exceptions.filter((one) => one !== address);
  return { ...site, exceptions: excepted ? [...others, address].slice(-MAX_EXCEPTIONS) : others };
}
