import type { TagSource } from '../core/article';
import { decodePercent } from '../core/tag-key';
import type { HarvestedTag } from '../core/tags';
import type { Block } from './blocks';
import { elementText } from './element-text';
import { findArticleNode, toNames } from './json-ld';
import { metaContents, readMetaTags } from './meta-tags';
import { type Page, resolveWebUrl } from './page';
import { isInSiteFurniture } from './tag-furniture';
import { splitData, splitList, toItem } from './tag-items';
import { findLabelledRows, findMarkedRows, type TagRow } from './tag-rows';

/** The tags that one place of a page gives its article. */
export interface TagList {
  readonly source: TagSource;
  readonly tags: readonly HarvestedTag[];
  /** Where the list is a row of links: the running text around it. */
  readonly around?: Pick<TagRow, 'before' | 'after'>;
}

/** A page with more tag links of a kind lists the site's tags, not the article's. */
const MAX_LINKS = 200;
/** Behind so many tags of a list nothing is read. */
const MAX_TAGS = 200;
/** Meta tags that publishing systems and their analytics put the article's tags into; names as `readMetaTags` folds them. */
const OTHER_METAS = [
  'parselytags',
  'parselykeywords',
  'sailthrutags',
  'dcsubject',
  'dctermssubject',
  'cxenseparsetags',
  'classificationtags',
  'customkeywords',
];

/**
 * Collects the lists of tags that the page gives its article; those that a rule found stand alone, and links marked as
 * tags make rows that only look like them needless.
 */
export function harvestTags(page: Page, ruled: readonly HarvestedTag[] | undefined): TagList[] {
  if (ruled) return [{ source: 'rel-tag', tags: ruled }];
  const marked = relTags(page);
  const rows = marked.tags.length > 0 ? [] : toLists(page, findMarkedRows(page.document));
  return [marked, ...metaLists(page), ...dataLists(page), ...jsonLdLists(page), ...rows].filter(({ tags }) => tags.length > 0);
}

/** The lists with the rows that words announce, where the markup tells of none: the blocks hold the texts already. */
export function withLabelledRows(page: Page, lists: readonly TagList[], blocks: readonly Block[]): readonly TagList[] {
  const isShown = lists.some(({ source }) => source === 'rel-tag' || source === 'tag-container');
  return isShown ? lists : [...lists, ...toLists(page, findLabelledRows(blocks))];
}

function relTags(page: Page): TagList {
  const links = Array.from(page.document.querySelectorAll('a[rel~="tag" i]:not([rel~="category" i])')).slice(0, MAX_LINKS);
  const own = links.filter((link) => !isInSiteFurniture(link)).map((link) => toTag(page, link, 'rel-tag'));
  return { source: 'rel-tag', tags: own.filter(({ text }) => text !== '') };
}

/** A link around a picture is named by the last part of its address. */
export function toTag(page: Page, link: Element, source: TagSource): HarvestedTag {
  const href = resolveWebUrl(page, link.getAttribute('href'));
  const text = elementText(link) || lastPathPart(href ?? '');
  return { text, source, ...(href ? { href } : {}) };
}

function lastPathPart(href: string): string {
  return decodePercent(/\/([^/?#]+)\/?(?:[?#].*)?$/.exec(href)?.[1] ?? '').replaceAll('-', ' ');
}

function metaLists(page: Page): TagList[] {
  const metas = readMetaTags(page);
  const list = (source: TagSource, names: readonly string[]) => toList(source, metaContents(metas, names).flatMap(splitList));
  return [
    list('article:tag', ['articletag']),
    list('news_keywords', ['newskeywords']),
    list('other-meta', OTHER_METAS),
    list('keywords', ['keywords']),
  ];
}

/** What scripts of a site read its tags from; of several such elements each has an article of its own. */
const DATA_ATTRIBUTES = ['data-tags', 'data-keywords', 'data-topics'];

function dataLists({ document }: Page): TagList[] {
  return DATA_ATTRIBUTES.map((attribute) => {
    const elements = document.querySelectorAll(`:is(article, main, body, [itemprop="articleBody"])[${attribute}]`);
    const [value = ''] = elements.length === 1 ? [elements[0]?.getAttribute(attribute) ?? ''] : [];
    return toList('other-meta', splitData(value));
  });
}

function jsonLdLists(page: Page): TagList[] {
  const node = findArticleNode(page);
  return [
    toList('json-ld-keywords', toNames(node?.keywords).flatMap(splitList)),
    toList('json-ld-about', toNames(node?.about).map(toItem)),
    toList('json-ld-mentions', toNames(node?.mentions).map(toItem)),
  ];
}

function toList(source: TagSource, texts: readonly string[]): TagList {
  return {
    source,
    tags: texts
      .filter(Boolean)
      .slice(0, MAX_TAGS)
      .map((text) => ({ text, source })),
  };
}

function toLists(page: Page, rows: readonly TagRow[]): TagList[] {
  return rows.map(({ links, before, after }) => ({
    source: 'tag-container',
    tags: withoutCounts(links.filter((link) => link.hasAttribute('href')).map((link) => toTag(page, link, 'tag-container'))),
    around: { before, after },
  }));
}

/** Counters of articles are no part of tags: Kirche (3922), or 12 behind every tag of a row. */
function withoutCounts(tags: readonly HarvestedTag[]): HarvestedTag[] {
  const count = tags.length > 2 && tags.every(({ text }) => /\D \d+$/.test(text)) ? / \d+$/ : /\s*\(\d+\)$/;
  return tags.map((tag) => ({ ...tag, text: tag.text.replace(count, '') }));
}
