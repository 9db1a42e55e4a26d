import type { Article } from '../article';
import { isWebAddress, siteOf } from '../host';
import type { CopyOptions } from './copy-options';
import { withoutGaps } from './link-address';
import { yamlString } from './yaml-string';

/** Who the text is from, as the header of a copy names it: the source line, else the site, else the host; '' for what is on no site. */
export function sourceName(article: Article): string {
  return [article.source, article.siteName].find((name) => name?.trim()) ?? siteOf(article.url) ?? '';
}

/** Where the article is: the address that the page itself prefers, else that of the page; undefined where it is on no site. */
export function sourceAddress({ canonicalUrl = '', url }: Article): string | undefined {
  const address = [canonicalUrl, url].find(isWebAddress);
  return address && withoutGaps(address);
}

/**
 * What stands under the title: who it is from, with `full` also by whom, of when and where it is, and the names wished for.
 * @example headerLines(article, { headerStyle: 'full' }) // ['Gazette · Ada Brandt · 2026-03-01', 'https://news.example/a']
 */
export function headerLines(article: Article, options: Omit<CopyOptions, 'header' | 'captions'>): string[] {
  const isFull = options.headerStyle === 'full';
  const facts = [sourceName(article), ...(isFull ? [...article.bylines, dayOf(article)] : [])].filter(Boolean).join(' · ');
  const address = isFull ? sourceAddress(article) : undefined;
  return [facts, address, tagsLine(options)].filter((line): line is string => !!line);
}

/** When it was published, as precise as the page says: a year, a month or a day; '' where it does not. */
export function dateOf({ published }: Article): string {
  return /^\d{4}(?:-\d\d){0,2}/.exec(published ?? '')?.[0] ?? '';
}

/** The day it was published; '' where the page does not say so precisely. */
export function dayOf({ published }: Article): string {
  return /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? '';
}

/**
 * The names of the header on one line, those with a comma in quotes; undefined where there are none.
 * @example tagsLine({ tags: ['Skerry Point', 'Washington, D.C.'] }) // 'Tags: Skerry Point, "Washington, D.C."'
 */
export function tagsLine({ tags = [], tagsLabel = 'Tags' }: Pick<CopyOptions, 'tags' | 'tagsLabel'>): string | undefined {
  return tags.length > 0 ? `${tagsLabel}: ${tags.map(lineItem).join(', ')}` : undefined;
}

/** A name that holds the separator is quoted, as in a table: "Washington, D.C." */
export function lineItem(name: string): string {
  return /[,"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/**
 * All that is known of an article as YAML front matter, every text in quotes.
 * @example '---\ntitle: "Title"\nauthor:\n  - "Ada Brandt"\nsource: "Gazette"\nurl: "https://news.example/a"\n---'
 */
export function frontMatter(article: Article, options: Pick<CopyOptions, 'tags'>): string {
  const field = (name: string, value: string | undefined) => (value ? [`${name}: ${yamlString(value)}`] : []);
  const list = (name: string, values: readonly string[] = []) =>
    values.length > 0 ? [`${name}:`, ...values.map((value) => `  - ${yamlString(value)}`)] : [];
  const fields = [
    ...field('title', article.title),
    ...list('author', article.bylines),
    ...field('source', sourceName(article)),
    ...field('published', article.published),
    ...field('url', sourceAddress(article)),
    ...list('tags', options.tags),
  ];
  return ['---', ...fields, '---'].join('\n');
}
