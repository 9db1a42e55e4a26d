import type { RelatedArticle } from '../../core/article';
import type { HarvestedTag } from '../../core/tags';
import { compileGlob } from '../../rules/glob';
import type { Place, SiteRule } from '../../rules/rule';
import { parseDate } from '../dates';
import { elementText } from '../element-text';
import { toTag } from '../harvest-tags';
import { cleanNames } from '../names';
import { type Page, resolveWebUrl } from '../page';
import { labelledSource } from '../source-line';
import type { Title } from '../title';
import type { PlaceSearch } from './place-search';

/** Where all that a rule speaks of stands on a page: found before anything is changed, so that a rule can still be left. */
export interface ResolvedRule {
  readonly content: readonly Element[];
  readonly title: Title | undefined;
  readonly bylines: readonly string[];
  /** ISO 8601. */
  readonly published: string | undefined;
  readonly source: string | undefined;
  readonly related: readonly RelatedArticle[] | undefined;
  readonly tags: readonly HarvestedTag[] | undefined;
  readonly remove: readonly Element[];
  readonly unwrap: readonly Element[];
  readonly keep: readonly Element[];
  readonly lazy: readonly { readonly picture: Element; readonly address: string }[];
  /** Absolute addresses. */
  readonly nextPage: string | undefined;
  readonly singlePage: string | undefined;
}

/** Blocks that may go by what they say. */
const BLOCKS = 'p, div, section, aside, li, ul, ol, table, blockquote, figcaption, h1, h2, h3, h4, h5, h6';
/** A longer block is no line that a glob could mean, in UTF-16 code units. */
const MAX_BLOCK_TEXT = 2000;

/** Finds the places of a rule; undefined where the page has no content for it. A rule without content speaks of all the page. */
export function resolveRule(page: Page, rule: SiteRule, search: PlaceSearch): ResolvedRule | undefined {
  const content = rule.content ? outermost(search.first('content', rule.content).elements) : [page.document.body];
  if (content.length === 0) return undefined;
  const inside = (elements: readonly Element[]) =>
    elements.filter((element) => content.some((one) => one !== element && one.contains(element)));
  return {
    content,
    title: findTitle(search, rule.title),
    bylines: cleanNames(textsAt(search, 'byline', rule.byline)),
    published: textsAt(search, 'published', rule.published, 'datetime')
      .map((text) => parseDate(text))
      .find(Boolean),
    source: labelledSource(textsAt(search, 'source', rule.source)[0] ?? ''),
    related: rule.related ? relatedArticles(page, inside(search.find('related', rule.related).elements)) : undefined,
    tags: rule.tags ? findTags(page, search, rule.tags) : undefined,
    remove: [...inside(search.all('remove', rule.remove)), ...blocksLike(content, search, rule.removeText)],
    unwrap: inside(search.all('unwrap', rule.unwrap)),
    keep: outermost(inside(search.all('keep', rule.keep))),
    lazy: (rule.lazy ?? []).flatMap(({ place, attribute }, index) =>
      inside(search.find(`lazy[${index}]`, place).elements).map((picture) => ({ picture, address: picture.getAttribute(attribute) ?? '' })),
    ),
    nextPage: addressAt(page, search, 'nextPage', rule.nextPage),
    singlePage: addressAt(page, search, 'singlePage', rule.singlePage),
  };
}

/** Where the first link of a place leads, or what its expression says. */
function addressAt(page: Page, search: PlaceSearch, field: string, place: Place | undefined): string | undefined {
  const { elements, texts } = search.first(field, place);
  const links = elements.map((element) => element.getAttribute('href'));
  return [...links, ...texts].map((address) => resolveWebUrl(page, address)).find(Boolean);
}

/** In the order of the page, without those that stand in another one. */
export function outermost(elements: readonly Element[]): Element[] {
  const ordered = [...new Set(elements)].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const outer: Element[] = [];
  for (const element of ordered) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

function findTitle(search: PlaceSearch, place: Place | undefined): Title | undefined {
  const { elements, texts } = search.first('title', place);
  const element = elements.find((one) => textOf(one) !== '');
  const text = element ? textOf(element) : collapse(texts[0] ?? '');
  return text ? { text, heading: element && /^H[1-6]$/.test(element.tagName) ? element : undefined } : undefined;
}

/** The texts of a place; an element may give its own for machines in an attribute. */
function textsAt(search: PlaceSearch, field: string, place: Place | undefined, attribute?: string): string[] {
  const { elements, texts } = search.first(field, place);
  const own = elements.map((element) => (attribute && element.getAttribute(attribute)) || textOf(element));
  return [...own, ...texts.map(collapse)].filter(Boolean);
}

/** A meta tag says its text in an attribute. */
const textOf = (element: Element) =>
  element.localName === 'meta' ? collapse(element.getAttribute('content') ?? '') : elementText(element);
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();

function relatedArticles(page: Page, links: readonly Element[]): RelatedArticle[] {
  return links.flatMap((link) => {
    const [title, href] = [elementText(link), resolveWebUrl(page, link.getAttribute('href'))];
    return title && href ? [{ title, href }] : [];
  });
}

function findTags(page: Page, search: PlaceSearch, tags: NonNullable<SiteRule['tags']>): HarvestedTag[] {
  if (typeof tags === 'string') return search.find('tags', tags).elements.map((link) => toTag(page, link, 'rel-tag'));
  return tags.flatMap(({ place, kind }, index) =>
    search.find(`tags[${index}].place`, place).elements.map((link) => ({ ...toTag(page, link, 'rel-tag'), kind })),
  );
}

/** The largest blocks whose whole text fits a glob. */
function blocksLike(content: readonly Element[], search: PlaceSearch, globs: readonly string[] = []): Element[] {
  if (globs.length === 0) return [];
  const fits = globs.map(compileGlob);
  const isMeant = (block: Element) => {
    if (search.isOver()) return false;
    const text = (block.textContent?.length ?? 0) > MAX_BLOCK_TEXT * 2 ? '' : elementText(block);
    return text !== '' && text.length <= MAX_BLOCK_TEXT && fits.some((glob) => !search.isOver() && glob(text));
  };
  return outermost(content.flatMap((element) => Array.from(element.querySelectorAll(BLOCKS))).filter(isMeant));
}
