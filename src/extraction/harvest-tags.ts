import type { TagSource } from '../core/article';
import { decodePercent } from '../core/tag-key';
import type { HarvestedTag } from '../core/tags';
import type { SiteRule } from '../rules/rule';
import { elementText } from './element-text';
import { findArticleNode, toNames } from './json-ld';
import { type MetaTags, metaContents, readMetaTags } from './meta-tags';
import { type Page, resolveWebUrl } from './page';

/** Between the tags of one attribute or string. */
const LIST_SEPARATOR = /[,，、;；|]/;
/** Containers that list the tags of the article, by the class names common among templates. */
const TAG_CONTAINERS =
  '.tags,.tag-links,.taglist,.tag-list,.post-tags,.post_tags,.entry-tags,.article-tags,.article__tags,.articleTags,.content-tags,.keywords,[itemprop~="keywords"]';
/** What each of them matches: one selector for a whole page is quicker than a dozen. */
const MAY_BE_CONTAINER = '[class*="ag"],[class*="keywords"],[itemprop]';
/** A page with more tag links of a kind lists the site's tags, not the article's. */
const MAX_LINKS = 200;
/** Places whose links are of the site, not of the article. */
const SITE_FURNITURE =
  'nav, aside, [role="navigation"], [class*="sidebar" i], [id*="sidebar" i], [class*="widget" i], [class*="tagcloud" i], [class*="tag-cloud" i]';

/** Collects every tag the page gives its article, with where it was found; a rule's own selector stands alone. */
export function harvestTags(page: Page, rule: SiteRule | undefined): HarvestedTag[] {
  if (rule?.tags) return Array.from(page.document.querySelectorAll(rule.tags), (link) => toTag(page, link, 'rel-tag'));
  const metas = readMetaTags(page);
  const containers = Array.from(page.document.querySelectorAll(MAY_BE_CONTAINER)).filter(
    (container) => container.matches(TAG_CONTAINERS) && !container.parentElement?.closest(TAG_CONTAINERS),
  );
  return [
    ...tagLinks(page, page.document, 'a[rel~="tag" i]:not([rel~="category" i])', 'rel-tag').filter(notEmpty),
    ...metaTags(metas, 'articletag', 'article:tag'),
    ...jsonLdTags(page),
    ...metaTags(metas, 'newskeywords', 'news_keywords'),
    ...containers.flatMap((container) => tagLinks(page, container, 'a[href]', 'tag-container')),
    ...metaTags(metas, 'keywords', 'keywords'),
  ];
}

const notEmpty = (tag: HarvestedTag) => tag.text !== '';

function tagLinks(page: Page, root: ParentNode, selector: string, source: TagSource): HarvestedTag[] {
  const links = Array.from(root.querySelectorAll(selector)).slice(0, MAX_LINKS);
  return links.filter((link) => !isInFurniture(page, link)).map((link) => toTag(page, link, source));
}

/** Whole pages are called `right-sidebar`: what holds most of the paragraphs is no furniture. */
function isInFurniture(page: Page, link: Element): boolean {
  const furniture = link.closest(SITE_FURNITURE);
  if (!furniture) return false;
  return furniture.getElementsByTagName('p').length * 2 < Math.max(1, page.document.getElementsByTagName('p').length);
}

/** A link around a picture is named by the last part of its address. */
function toTag(page: Page, link: Element, source: TagSource): HarvestedTag {
  const href = resolveWebUrl(page, link.getAttribute('href'));
  const text = elementText(link) || lastPathPart(href ?? '');
  return { text, source, ...(href ? { href } : {}) };
}

function lastPathPart(href: string): string {
  return decodePercent(/\/([^/?#]+)\/?(?:[?#].*)?$/.exec(href)?.[1] ?? '').replaceAll('-', ' ');
}

function metaTags(metas: MetaTags, name: string, source: TagSource): HarvestedTag[] {
  return metaContents(metas, [name]).flatMap((content) => splitList(content).map((text) => ({ text, source })));
}

function jsonLdTags(page: Page): HarvestedTag[] {
  const node = findArticleNode(page);
  const tags = (value: unknown, source: TagSource) => toNames(value).map((text) => ({ text, source }));
  return [
    ...tags(node?.keywords, 'json-ld-keywords').flatMap((tag) => splitList(tag.text).map((text) => ({ ...tag, text }))),
    ...tags(node?.about, 'json-ld-about'),
    ...tags(node?.mentions, 'json-ld-mentions'),
  ];
}

function splitList(list: string): string[] {
  return list
    .split(LIST_SEPARATOR)
    .map((item) => item.trim())
    .filter(Boolean);
}
