import { findArticleNode, findWorkNode, type JsonLdNode, toNames } from './json-ld';
import { type MetaTags, metaContents, readMetaTags } from './meta-tags';
import type { Page } from './page';
import { type PageLines, readLines } from './page-lines';

/** What the rules of metadata read from: gathered once, the lines only where a rule asks for them. */
export interface Sources {
  readonly page: Page;
  readonly metas: MetaTags;
  /** JSON-LD of the article; empty where there is none. */
  readonly article: JsonLdNode;
  /** JSON-LD of the article, else of whatever work or page this is. */
  readonly work: JsonLdNode;
  readonly siteName: string | undefined;
  readonly declaredLanguage: string | undefined;
  /** The elements whose markup tells of dates or authors, in document order. */
  readonly marked: () => readonly Element[];
  /** Dates and names of authors in the visible text. */
  readonly lines: (heading: Element | undefined) => PageLines;
}

/** Names of the meta tags that name the site, the most trusted first. */
const SITE_NAMES = ['ogsitename', 'applicationname', 'applemobilewebapptitle', 'dcpublisher'];

/** Every element that a selector for dates or authors can match: one walk through the page instead of one a selector. */
const MARKED =
  '[itemprop], [property], [rel~="author"], time, .published, .updated, .dt-published, .dt-updated, .fn, .vcard, .p-author, a[href*="/aut"], [class*="uthor"], [class*="utor"], [class*="uteur"], [class*="yline"], [class*="ubmitted"], [class*="sername"]';

export function gatherSources(page: Page): Sources {
  const metas = readMetaTags(page);
  const article = findArticleNode(page) ?? {};
  const siteNames = [...(metas.get('ogsitename') ?? []), ...toNames(article.publisher), ...metaContents(metas, SITE_NAMES)];
  const { documentElement } = page.document;
  const languages = [
    documentElement.lang,
    documentElement.getAttribute('xml:lang'),
    ...metaContents(metas, ['contentlanguage', 'oglocale', 'dclanguage']),
  ];
  let lines: PageLines | undefined;
  let marked: readonly Element[] | undefined;
  return {
    page,
    metas,
    article,
    work: findWorkNode(page) ?? {},
    siteName: firstText(siteNames),
    declaredLanguage: firstText([...languages, ...toNames(article.inLanguage)]),
    marked: () => {
      marked ??= Array.from(page.document.body?.querySelectorAll(MARKED) ?? []);
      return marked;
    },
    lines: (heading) => (lines ??= readLines(page, heading)),
  };
}

/** The first text that is not blank, with white space collapsed. */
export function firstText(values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => value?.replace(/\s+/gu, ' ').trim()).find(Boolean);
}
