import type { TagSource } from '../core/article';
import type { TextRun } from '../core/content-text';
import { findMentions } from '../core/mentions';
import { tagKey } from '../core/tag-key';
import type { HarvestedTag } from '../core/tags';
import type { TagList } from './harvest-tags';
import { titleKey } from './title-key';

/** What is known of the article that the tags are for. */
export interface TaggedArticle {
  readonly title: string;
  readonly siteName: string | undefined;
  readonly host: string;
  readonly bylines: readonly string[];
  /** Whether the page presents itself as an article: a shop's keywords are of the shop. */
  readonly isArticle: boolean;
  readonly runs: readonly TextRun[];
}

/** The lists for machines, the most trusted first, and the share of its tags that title or text must name. */
const LEAST_NAMED: readonly (readonly [TagSource, number])[] = [
  ['article:tag', 0.25],
  ['json-ld-keywords', 0.25],
  ['news_keywords', 0.25],
  ['other-meta', 0.5],
  ['json-ld-about', 0.5],
  ['json-ld-mentions', 0.5],
  ['keywords', 0.25],
];
/** A longer list is made for search engines. */
const MAX_LIST = 30;
/** Longer "tags" are sentences, in UTF-16 code units. */
const MAX_TAG_LENGTH = 60;
/** What sites tag every article with. */
const EVERY_ARTICLE =
  /^(?:(?:latest |breaking |top )?news|article|articles|home|newsletter|video|nachrichten|aktuell|allgemein|noticias|actualités?|notizie|nyheter|nieuws|haber|son dakika|ニュース|新聞|速報|新闻|뉴스)$/u;

/**
 * Chooses the tags of the article among all lists of the page. The row that the page shows behind its text speaks for
 * itself; without one the most trusted list that fits the text does. Lists are taken whole: an article is also about what
 * it does not name, and a list that names little of it is the site's.
 */
export function chooseTags(lists: readonly TagList[], article: TaggedArticle): HarvestedTag[] {
  const usable = withoutSiteTags(lists, article);
  const isNamed = readNames(usable, article);
  const shown = chooseShown(usable, article.runs);
  const stated = LEAST_NAMED.flatMap(([source, least]) =>
    usable.filter((list) => list.source === source && fits(list, least, isNamed, article)),
  );
  const named = () =>
    namedTags(
      stated.filter(({ source }) => source === 'article:tag'),
      isNamed,
    );
  const chosen = shown.length > 0 ? [...shown, ...named()] : (stated[0]?.tags ?? []);
  return withOtherSources(chosen, usable);
}

/** Drops what names the site, the authors or nothing, and sentences. */
function withoutSiteTags(lists: readonly TagList[], { siteName, host, bylines }: TaggedArticle): TagList[] {
  const domain = host.replace(/^www\d?\.|\.\w+$/g, '');
  const known = new Set([siteName ?? '', host, domain, domain.split('.').at(-1) ?? '', ...bylines].map(titleKey));
  const isUsable = ({ text }: HarvestedTag) => {
    const key = tagKey(text);
    return key !== '' && text.length <= MAX_TAG_LENGTH && !known.has(titleKey(text)) && !EVERY_ARTICLE.test(key);
  };
  return lists.map((list) => ({ ...list, tags: list.tags.filter(isUsable) })).filter(({ tags }) => tags.length > 0);
}

type Test = (tag: HarvestedTag) => boolean;

function readNames(lists: readonly TagList[], { title, runs }: TaggedArticle): Test {
  const names = lists.filter(mayFit).flatMap(({ tags }) => tags.map(({ text }) => ({ text: tagKey(text), key: tagKey(text) })));
  const named = new Set(findMentions([...runs, { start: 0, text: title }], names).map(({ key }) => key));
  return ({ text }) => named.has(tagKey(text));
}

/** Shown rows are not asked for names, and of long lists only those are that stand a tag in a meta tag. */
const mayFit = ({ source, tags }: TagList) =>
  source === 'article:tag' || (tags.length <= MAX_LIST && LEAST_NAMED.some(([stated]) => stated === source));

const namedTags = (lists: readonly TagList[], isNamed: Test) => lists.flatMap(({ tags }) => tags.filter(isNamed));

function fits(list: TagList, least: number, isNamed: Test, { isArticle }: TaggedArticle): boolean {
  const { source, tags } = list;
  if (!mayFit(list) || (source !== 'article:tag' && !isArticle)) return false;
  return tags.filter(isNamed).length >= least * tags.length;
}

/** The links marked as tags, else the first row behind the text. */
function chooseShown(lists: readonly TagList[], runs: readonly TextRun[]): readonly HarvestedTag[] {
  const marked = lists.find(({ source }) => source === 'rel-tag');
  if (marked) return marked.tags;
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, '');
  return lists.find((list) => standsBehind(list, text))?.tags ?? [];
}

function standsBehind({ around }: TagList, text: string): boolean {
  if (!around?.before.some((before) => text.includes(before))) return false;
  return !around.after || !text.includes(around.after);
}

/** All that the page says of the chosen tags: a link from one list, a second source from another. */
function withOtherSources(chosen: readonly HarvestedTag[], lists: readonly TagList[]): HarvestedTag[] {
  const keys = new Set(chosen.map(({ text }) => tagKey(text)));
  return [...chosen, ...lists.flatMap(({ tags }) => tags.filter((tag) => !chosen.includes(tag) && keys.has(tagKey(tag.text))))];
}
