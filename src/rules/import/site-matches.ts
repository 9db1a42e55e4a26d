/** What a rule is called and which pages it is for. */
export interface Site {
  readonly id: string;
  readonly match: readonly string[];
  readonly exclude?: readonly string[];
}

/** Is it a host of at least two names, in the letters that addresses have? */
export function isHost(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text);
}

/** A host and its `www.`. */
export function siteOfHost(host: string): Site {
  return { id: host, match: patterns(host) };
}

/**
 * A host's subdomains, without the host itself and its `www.`.
 * @example subdomainsOf('example.org') // { id: 'subdomains.example.org', match: ['*://*.example.org/*'], exclude: [...] }
 */
export function subdomainsOf(host: string): Site {
  return { id: `subdomains.${host}`, match: [`*://*.${host}/*`], exclude: patterns(host) };
}

function patterns(host: string): string[] {
  return [`*://${host}/*`, `*://www.${host}/*`];
}

/**
 * The site that a file of FiveFilters is for, by its name: `example.org.txt` for the host, `.example.org.txt` for its subdomains.
 */
export function siteOfFile(name: string): Site | undefined {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  const [, dot, host = ''] = /^(\.?)(?:www\.)?(.*)\.txt$/.exec(file) ?? [];
  if (!isHost(host)) return undefined;
  return dot === '.' ? subdomainsOf(host) : siteOfHost(host);
}

/** The name of the file that would be read as this site again; undefined where files can say no such thing. */
export function fileOfSite({ match, exclude = [] }: Omit<Site, 'id'>): string | undefined {
  const [, wild, host = ''] = /^\*:\/\/(\*\.)?([^/*]+)\/\*$/.exec(match[0] ?? '') ?? [];
  const site = wild ? subdomainsOf(host) : siteOfHost(host);
  const same = isHost(host) && sameTexts(site.match, match) && sameTexts(site.exclude ?? [], exclude);
  return same ? `${wild ? '.' : ''}${host}.txt` : undefined;
}

function sameTexts(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((text, index) => text === second[index]);
}
