import { compileGlob, type Glob } from './glob';

/** An address in the parts that patterns speak of. */
export interface Address {
  /** Without the colon. */
  readonly scheme: string;
  /** Lower case, without port. */
  readonly host: string;
  /** With the query, without the hash. */
  readonly path: string;
}

/** A match pattern, read. */
export interface MatchPattern {
  /** The host, or the domain whose subdomains count as well; '' for every host. */
  readonly host: string;
  /** Whether subdomains count: `*.example.org` is example.org as well. */
  readonly isWild: boolean;
  /** Characters of the path that are not wild: the more, the more special. */
  readonly weight: number;
  /** Whether scheme and path of an address fit; the host is the index's business. */
  readonly fits: (address: Address) => boolean;
}

const EVERYWHERE = ['<all>', '<all_urls>'];
const FORM = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*?/:@\s]+)(?::[\d*]+)?(\/.*)$/;
/** As addresses spell it: the host of 例え.jp is xn--r8jz45g.jp. */
const HOST = /^(?:\*\.)?(?:[a-z\d_-]+\.)*[a-z\d_-]+$/i;
/** As for every text of a rule, in UTF-16 code units. */
const MAX_LENGTH = 512;

/**
 * Reads a match pattern as browsers write them; undefined for anything else.
 * In a path `*` is any text; `?` is itself, because queries begin with it.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function parseMatchPattern(pattern: string): MatchPattern | undefined {
  if (EVERYWHERE.includes(pattern)) return { host: '', isWild: true, weight: 0, fits: () => true };
  if (pattern.length > MAX_LENGTH) return undefined;
  const [, scheme = '', host = '', path = ''] = FORM.exec(pattern) ?? [];
  if (!scheme || (host !== '*' && !HOST.test(host))) return undefined;
  const fitsPath = pathGlob(path);
  return {
    host: host === '*' ? '' : host.replace(/^\*\./, '').toLowerCase(),
    isWild: host.startsWith('*'),
    weight: path.replaceAll('*', '').length,
    fits: (address) => (scheme === '*' ? /^https?$/.test(address.scheme) : scheme === address.scheme) && fitsPath(address.path),
  };
}

/** Takes an address apart; undefined for one that no rule can be for. */
export function parseAddress(url: string): Address | undefined {
  const [, scheme, host, path] = /^(https?):\/\/(?:[^/?#]*@)?(\[[^\]/?#]*\]|[^/?#:]*)(?::\d*)?([^#]*)/i.exec(url) ?? [];
  if (!scheme || !host) return undefined;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path: path?.startsWith('/') ? path : `/${path ?? ''}` };
}

/** Does an address fit a match pattern, its host too? */
export function matchesPattern(pattern: string, url: string): boolean {
  const [read, address] = [parseMatchPattern(pattern), parseAddress(url)];
  if (!read || !address) return false;
  const isWithin = read.isWild && (read.host === '' || address.host.endsWith(`.${read.host}`));
  return (isWithin || address.host === read.host) && read.fits(address);
}

/** Paths without a star are compared as they are. */
function pathGlob(path: string): Glob {
  if (path === '/*') return () => true;
  const literal = path.replaceAll('?', '\u0000');
  const glob = compileGlob(literal);
  return (text) => glob(text.replaceAll('?', '\u0000'));
}
