import type { Article, LeadImage } from '../core/article';
import { withoutUndefined } from '../core/without-undefined';
import type { SiteRule } from '../rules/rule';
import { parseDate } from './dates';
import { elementText } from './element-text';
import { findArticleNode, type JsonLdNode, toNames, toStrings } from './json-ld';
import { type Page, resolveWebUrl } from './page';

/** What a page says about its article, apart from the text itself. */
export interface Metadata
  extends Pick<Article, 'title' | 'bylines' | 'canonicalUrl' | 'published' | 'modified' | 'siteName' | 'leadImage' | 'excerpt'> {
  readonly declaredLanguage?: string;
}

/** Between a title and the name of its site. */
const TITLE_SEPARATOR = /\s+[|–—·»:_-]\s+|\s*[_｜|]\s*/u;
/** Longest byline that is still a name, in UTF-16 code units. */
const MAX_BYLINE_LENGTH = 80;

/** Reads metadata off the copy of a page, before anything is taken out of it. */
export function readMetadata(page: Page, rule: SiteRule | undefined): Metadata {
  const node = findArticleNode(page) ?? {};
  const siteName = firstOf(metaContent(page, 'og:site_name'), ...toNames(node.publisher), metaContent(page, 'application-name'));
  return withoutUndefined({
    title: findTitle(page, node, rule, siteName),
    bylines: findBylines(page, node),
    canonicalUrl: findCanonicalUrl(page),
    published: findDate(page, toStrings(node.datePublished), PUBLISHED),
    modified: findDate(page, toStrings(node.dateModified), MODIFIED),
    siteName,
    leadImage: findLeadImage(page),
    excerpt: firstOf(metaContent(page, 'og:description'), metaContent(page, 'description'), ...toStrings(node.description)),
    declaredLanguage: firstOf(
      page.document.documentElement.lang,
      page.document.documentElement.getAttribute('xml:lang'),
      metaContent(page, 'content-language'),
      ...toStrings(node.inLanguage),
    ),
  });
}

function firstOf(...values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => value?.replace(/\s+/gu, ' ').trim()).find(Boolean);
}

function metaContent(page: Page, name: string): string | undefined {
  const selector = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) => `meta[${attribute}="${name}" i]`).join();
  return page.document.querySelector(selector)?.getAttribute('content') ?? undefined;
}

function findTitle(page: Page, node: JsonLdNode, rule: SiteRule | undefined, siteName: string | undefined): string {
  const byRule = rule?.title ? elementText(page.document.querySelector(rule.title)) : '';
  if (byRule) return byRule;
  const documentTitle = elementText(page.document.querySelector('title'));
  const heading = findTitleHeading(page, documentTitle, siteName);
  const declared = firstOf(...toStrings(node.headline), metaContent(page, 'og:title'), metaContent(page, 'twitter:title'));
  return firstOf(heading, withoutSiteName(declared ?? '', siteName), withoutSiteName(documentTitle, siteName), onlyHeading(page)) ?? '';
}

/** The longest heading that the document's title repeats: what the reader sees on the page, without the site's name. */
function findTitleHeading(page: Page, documentTitle: string, siteName: string | undefined): string | undefined {
  const headings = Array.from(page.document.querySelectorAll('h1, h2'), elementText);
  const repeated = headings.filter((text) => text.length >= 4 && text !== siteName && documentTitle.includes(text));
  return repeated.toSorted((a, b) => b.length - a.length)[0];
}

function onlyHeading(page: Page): string {
  return elementText(page.document.querySelector('h1') ?? page.document.querySelector('h2'));
}

/** 题目_频道_网站 and "Title | Site": the last part goes where it is the site's name or much shorter than the rest. */
function withoutSiteName(title: string, siteName: string | undefined): string {
  const parts = title.split(TITLE_SEPARATOR).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title.trim();
  const isSite = last === siteName || last.length * 2 < first.length;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»:_｜-]+$/u, '') : title.trim();
}

function findBylines(page: Page, node: JsonLdNode): string[] {
  const metas = page.document.querySelectorAll('meta[name="author" i], meta[property="article:author" i]');
  const candidates = [
    toNames(node.author),
    Array.from(metas, (meta) => meta.getAttribute('content') ?? ''),
    Array.from(page.document.querySelectorAll('[rel~="author"], [itemprop~="author"]'), elementText),
  ];
  const names = candidates.map((list) => list.map((name) => name.trim()).filter(isName)).find((list) => list.length > 0);
  return [...new Set(names)];
}

function isName(text: string): boolean {
  return text !== '' && text.length <= MAX_BYLINE_LENGTH && !/^https?:|^@/.test(text);
}

function findCanonicalUrl(page: Page): string | undefined {
  const link = page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return resolveWebUrl(page, link ?? metaContent(page, 'og:url'));
}

const PUBLISHED = {
  metas: ['article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate'],
  times: 'time[pubdate], time[itemprop~="datePublished"], article time[datetime]',
};
const MODIFIED = {
  metas: ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified'],
  times: 'time[itemprop~="dateModified"]',
};

function findDate(page: Page, stated: readonly string[], { metas, times }: typeof PUBLISHED): string | undefined {
  const time = page.document.querySelector(times);
  const candidates = [...stated, ...metas.map((name) => metaContent(page, name)), time?.getAttribute('datetime'), elementText(time)];
  return candidates.map(parseDate).find(Boolean);
}

/** The picture the page announces, but only where the page also shows it: many sites announce their logo. */
function findLeadImage(page: Page): LeadImage | undefined {
  const announced = resolveWebUrl(page, metaContent(page, 'og:image'));
  const name = announced && imageName(announced);
  const images = Array.from(page.document.querySelectorAll('img'));
  const shown = name ? images.find((image) => imageName(image.getAttribute('src') ?? '') === name) : undefined;
  return announced && shown ? { src: announced, alt: shown.getAttribute('alt') ?? '' } : undefined;
}

/** The file's name without query and without the size that WordPress appends: photo-1024x683.jpg is photo.jpg. */
function imageName(address: string): string {
  return (/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '').replace(/-\d+x\d+(?=\.\w+$)/, '');
}
