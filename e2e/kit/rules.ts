import { strToU8, zipSync } from 'fflate';
import type { SiteRule } from '../../src/rules/rule';
import type { SitePage } from './site-server';

const WORDS = 'The sluice was opened at noon, and the wheel of the old mill turned for the first time in forty years. ';

/** A page on which heuristics take the wrong title and keep a letter to the readers. */
export const MILL_PAGE: SitePage = {
  body: `<!doctype html><html lang="en"><title>The Harbour Post</title><h1>The Harbour Post</h1><p class="headline">The mill turns again</p>
    <div class="story">${`<p>${WORDS}${WORDS}</p>`.repeat(4)}<p class="letter">Our weekly letter of mills and millers comes to your door.</p></div></html>`,
};

/** A rule for that page, with the list in its fifth line as it is given. */
export const millRule = (remove: string): string =>
  `{\n  "id": "mill",\n  "match": ["*://harbour.localhost/*"],\n  "title": ".headline",\n  "remove": ${remove},\n  "checked": "2026-11-28"\n}`;

/** An archive of as many files of FiveFilters, each for a site, with one line in each that no rule can say; and a file of another kind. */
export function ftrArchive(count: number): Buffer {
  const files = Array.from({ length: count }, (_, index) => {
    const text = `# ${index}\nbody: //div[@id='story-${index}']\nstrip: //p[@class='advert']\ntidy: no\n`;
    return [`configurations/site${index}.example.txt`, strToU8(text)] as const;
  });
  return Buffer.from(zipSync({ 'configurations/README.md': strToU8('Files of sites.'), ...Object.fromEntries(files) }));
}

/** All rules in storage, by name, asked in a page of the extension. */
export const STORED_RULES = `(globalThis.browser ?? chrome).storage.local.get().then((all) =>
  [...new Map(Object.values(all).flat().map(({ rule }) => [rule.id, rule])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)))`;

export type StoredRules = readonly SiteRule[];
