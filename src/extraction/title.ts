import { decodeEntities } from './decode-entities';
import { elementText } from './element-text';
import { readHeadings } from './headings';
import { toStrings } from './json-ld';
import { metaContents } from './meta-tags';
import type { Sources } from './metadata-sources';
import { type Site, titleParts, withoutSiteName } from './site-name';
import { similarity, titleKey } from './title-key';

export interface Title {
  readonly text: string;
  /** The heading that shows the title, where the page has one. */
  readonly heading: Element | undefined;
}

export interface Heading {
  readonly element: Element;
  /** Without the kicker above it. */
  readonly text: string;
  /** What the whole heading is compared by. */
  readonly key: string;
}

/** What the title is chosen from. */
interface Candidates {
  /** The main headings that do not name the site, in document order. */
  readonly main: readonly Heading[];
  /** Headings of the second rank, and whatever else is marked as a headline. */
  readonly other: () => readonly Heading[];
  /** What meta tags and JSON-LD give, the most trusted first. */
  readonly declared: readonly string[];
  /** The same without the site's name, where that changes it. */
  readonly shortened: readonly string[];
  readonly documentTitle: string;
}

/** Shorter texts are found in longer ones by chance: letters and digits. */
const MIN_KEY_LENGTH = 4;
/** A heading inside the document's title has at least this share of the part it stands in. */
const MIN_SHARE = 0.5;
/** A main heading that says something else than all declared titles is believed from this likeness or length on. */
const MIN_LIKENESS = 0.35;
const MIN_LONE_LENGTH = 20;

/** The title of the article: what the reader sees as its heading, without the site's name. */
export function findTitle(sources: Sources): Title {
  const documentTitle = elementText(sources.page.document.querySelector('title'));
  const site = { siteName: sources.siteName, host: sources.page.host, documentTitle };
  const candidates = gatherCandidates(sources, site);
  const { text, heading } = RULES.map((read) => read(candidates)).find((title) => title !== undefined) ?? lastResort(candidates, site);
  return { text: text.replace(/\u00ad|\u200b/g, ''), heading };
}

function gatherCandidates({ page, article, metas }: Sources, site: Site): Candidates {
  const given = [...metaContents(metas, ['ogtitle']), ...toStrings(article.headline), ...metaContents(metas, ['twittertitle'])];
  const declared = given.map((text) => decodeEntities(text).replace(/\s+/gu, ' ').trim()).filter(Boolean);
  const shortened = declared.map((text) => withoutSiteName(text, site)).filter((text, index) => text && text !== declared[index]);
  return { ...readHeadings(page.document, site), declared, shortened, documentTitle: site.documentTitle };
}

type Rule = (candidates: Candidates) => Title | undefined;

/** How the title is found, the surest way first. */
const RULES: readonly Rule[] = [
  shownBelow,
  // The main heading repeats what is declared, or has a kicker before it or a standfirst behind it.
  ({ declared, main }) => firstShown(declared.filter(isWhole), main, (key, heading) => heading.endsWith(key) || heading.startsWith(key)),
  ({ shortened, main }) => firstShown(shortened, main, (key, heading) => heading === key),
  likestHeading,
  ({ main, declared }) => toTitle(declared.length === 0 || (main[0]?.key.length ?? 0) >= MIN_LONE_LENGTH ? loneHeading(main) : undefined),
  ({ other, documentTitle }) => toTitle(longest(other().filter(({ key }) => isPartOf(key, documentTitle)))),
];

/** Some pages give search engines one heading and set another below it for readers, which meta tags or JSON-LD repeat. */
function shownBelow({ declared, main, other, documentTitle }: Candidates): Title | undefined {
  const isNew = (key: string) =>
    !titleKey(documentTitle).startsWith(key) && !main.some((heading) => heading.key.includes(key) || key.includes(heading.key));
  const unknown = declared.filter((text) => isNew(titleKey(text)));
  return unknown.length === 0 ? undefined : firstShown(unknown, other(), (key, heading) => heading.endsWith(key));
}

function lastResort({ declared, shortened, documentTitle, main, other }: Candidates, site: Site): Title {
  const heading = main[0] ?? other()[0];
  const [first = ''] = declared;
  const core = declared.find((text) => text.length < first.length && text.length > first.length * MIN_SHARE && first.startsWith(text));
  const text = core ?? shortened[0] ?? (first || withoutSiteName(documentTitle, site));
  return { text: text || (heading?.text ?? ''), heading: heading?.element };
}

/** The first declared text that a heading shows; the heading's own words where the two are the same. */
function firstShown(
  texts: readonly string[],
  headings: readonly Heading[],
  matches: (key: string, heading: string) => boolean,
): Title | undefined {
  for (const text of texts) {
    const key = titleKey(text);
    const heading = key.length < MIN_KEY_LENGTH ? undefined : headings.find((one) => matches(key, one.key));
    if (heading)
      return { text: heading.key === titleKey(heading.text) && heading.key === key ? heading.text : text, heading: heading.element };
  }
  return undefined;
}

/** Cards cut long titles short. */
function isWhole(text: string): boolean {
  return !/(?:\.\.\.|…)$/.test(text);
}

function toTitle(heading: Heading | undefined): Title | undefined {
  return heading && { text: heading.text, heading: heading.element };
}

/** The main heading that says most of what the document's title or a declared one says; the longest of those alike. */
function likestHeading({ main, declared, shortened, documentTitle }: Candidates): Title | undefined {
  const texts = [documentTitle, ...declared, ...shortened].map(titleKey);
  const parts = titleParts(documentTitle).map(titleKey);
  const likeness = ({ key }: Heading) => (parts.includes(key) ? 1 : Math.max(...texts.map((text) => similarity(key, text))));
  const scored = main.map((heading) => ({ heading, score: likeness(heading) })).filter(({ score }) => score >= MIN_LIKENESS);
  return toTitle(scored.toSorted((a, b) => b.score - a.score || b.heading.key.length - a.heading.key.length)[0]?.heading);
}

function loneHeading(main: readonly Heading[]): Heading | undefined {
  return new Set(main.map(({ key }) => key)).size === 1 ? main[0] : undefined;
}

/** Whether a heading is what the document's title says, or most of one of its parts. */
function isPartOf(key: string, documentTitle: string): boolean {
  const parts = titleParts(documentTitle).map(titleKey);
  return key.length >= MIN_KEY_LENGTH && parts.some((part) => part.includes(key) && key.length >= part.length * MIN_SHARE);
}

function longest(headings: readonly Heading[]): Heading | undefined {
  return headings.toSorted((a, b) => b.key.length - a.key.length)[0];
}
