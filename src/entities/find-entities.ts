import type { Article, EntityTag } from '../core/article';
import { type TextRun, textRuns } from '../core/content-text';
import { type Entity, type EntityKind, type EntitySource, isPageTag, type NamedSpan, namesOfEntities } from '../core/entity';
import { groupBy } from '../core/group-by';
import { findMentions, type Mention } from '../core/mentions';
import { findAliases } from './aliases';
import { FOREIGN } from './chinese/word-lists';
import { chooseSpans } from './choose-spans';
import { findGlosses } from './gloss';
import { nameKey } from './name-key';
import { findNamesakes } from './namesakes';
import type { Recogniser } from './recogniser';
import { findRegions, regionNames, withinWords } from './regions';
import { findWorks } from './works';

/** What entities are found in, and how. */
export interface EntityQuestion {
  readonly article: Pick<Article, 'title' | 'content' | 'language' | 'tags'>;
  /** Languages in which the names of regions are known; the article's own is one anyway. */
  readonly languages: readonly string[];
  readonly recogniser: Recogniser;
}

/** One place where the text names something, and how that is known. */
interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly source: EntitySource | 'tag';
  readonly kind?: EntityKind;
}

/** What the evidence for one key comes to. */
interface Draft {
  readonly key: string;
  readonly tag: EntityTag | undefined;
  readonly evidence: readonly Evidence[];
  readonly names: readonly string[];
}

/** Pairs of countries (中美), and one side of talks (美方), are no entities. */
const NO_ENTITY =
  /^[中美俄日韩韓朝英法德印台臺以伊乌烏苏蘇越欧歐]{2,3}(?:$|[两兩双雙]|关系|關係|之间)|^.方$|^\p{sc=Han}$|^[\p{N}\p{P}\s]+$/u;

/**
 * Lists what an article is about: the page's own tags, and what is found in the text.
 * @returns the page's tags that the text names first, then the others, the most important first; tags never named last
 */
export function findEntities(question: EntityQuestion): Entity[] {
  const { article } = question;
  const runs = textRuns(article.content);
  const text = runs.map((run) => run.text).join('');
  const keys = entityKeys(question);
  const evidence = chooseSpans(gatherEvidence(question, runs, text, keys), text.length);
  const drafts = joinAliases(toDrafts(article.tags, evidence, text, keys), findGlosses(runs, evidence), keys.regions);
  const shown = countMentions(drafts, runs).filter((entity) => entity.count > 0 || isPageTag(entity));
  return rank(shown, article.title, text.length);
}

interface Keys {
  readonly regions: ReadonlyMap<string, string>;
  readonly keyOf: (name: string) => string;
}

function entityKeys({ article, languages, recogniser: { toSimplified } }: EntityQuestion): Keys {
  const own = article.language ? [article.language] : [];
  const regions = regionNames([...new Set([...own, ...languages])]);
  return { regions, keyOf: (name) => regions.get(name) ?? nameKey(name, toSimplified) };
}

function gatherEvidence(
  { article, recogniser }: EntityQuestion,
  runs: readonly TextRun[],
  text: string,
  { regions, keyOf }: Keys,
): Evidence[] {
  const tags = article.tags.map((tag) => ({ text: tag.text, key: keyOf(tag.text) }));
  const { names, words } = recogniser.recognise(runs);
  const places = withinWords(findRegions(runs, regions), words);
  const namesakes = findNamesakes(text, names, places);
  const named = (span: NamedSpan, source: EntitySource): Evidence => {
    const name = text.slice(span.start, span.end);
    return { ...span, key: span.kind === 'person' && namesakes.has(name) ? nameKey(name, recogniser.toSimplified) : keyOf(name), source };
  };
  const found = [
    ...places
      .filter(({ start, end }) => !namesakes.has(text.slice(start, end)))
      .map((span) => ({ ...span, kind: 'place' as const, source: 'region' as const })),
    ...names.map((span) => named(withoutRegion(span, text, regions), 'recogniser')),
    ...findWorks(runs).map((span) => named(span, 'brackets')),
    // Last: of two equal stretches the one that tells a kind counts.
    ...findMentions(runs, tags).map((mention) => ({ ...mention, source: 'tag' as const })),
  ];
  return found.filter(({ start, end, key, source }) => key !== '' && (source === 'tag' || !NO_ENTITY.test(text.slice(start, end))));
}

/** 義大利盧卡諾 is a place in a country, 美国科罗拉多大学 a university in one: the country is an entity of its own. */
function withoutRegion(span: NamedSpan, text: string, regions: ReadonlyMap<string, string>): NamedSpan {
  const name = text.slice(span.start, span.end);
  const length = [5, 4, 3, 2].find((size) => regions.has(name.slice(0, size)) && /^\p{sc=Han}/u.test(name));
  if (length === undefined || name.length < length + 2) return span;
  const rest = name.slice(length);
  const isOwn = span.kind === 'place' ? !PART.test(rest) : span.kind === 'organization' && isForeignUniversity(rest);
  return isOwn ? { ...span, start: span.start + length } : span;
}

/** What follows a country and is no name of its own. */
const PART = /^(?:.?[省州市县縣区區]|特[别別]行政[区區]|.*(?:海峡|海峽|半岛|半島|广场|廣場|大道|[东西南北中東]部|[湾灣人]))$/u;

const isForeignUniversity = (name: string) => /大[学學]/.test(name) && FOREIGN.test(name.replace(/大[学學].*$/u, ''));

function toDrafts(tags: readonly EntityTag[], evidence: readonly Evidence[], text: string, { keyOf }: Keys): Draft[] {
  const byKey = groupBy(evidence, ({ key }) => key);
  const tagByKey = new Map(tags.map((tag) => [keyOf(tag.text), tag]));
  return [...new Set([...tagByKey.keys(), ...byKey.keys()])].map((key) => {
    const own = byKey.get(key) ?? [];
    const tag = tagByKey.get(key);
    const names = mostFrequentFirst(own.map(({ start, end }) => text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ')));
    return { key, tag, evidence: own, names: [...new Set([...(tag ? [tag.text] : []), ...names])] };
  });
}

function mostFrequentFirst(names: readonly string[]): string[] {
  const groups = [...groupBy(names, (name) => name)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

type Glossed = Draft & { readonly gloss?: string };

/** Puts other names under the full one. */
function joinAliases(drafts: readonly Draft[], glosses: ReadonlyMap<string, string>, regions: ReadonlyMap<string, string>): Glossed[] {
  const things = drafts.map((draft) => ({
    key: draft.key,
    name: draft.names[0] ?? '',
    kind: kindOf(draft),
    isTag: draft.tag !== undefined,
    gloss: glosses.get(draft.key),
  }));
  const longOf = findAliases(things, (name) => regions.has(name));
  const rootOf = (key: string): string => {
    const long = longOf.get(key);
    return long === undefined ? key : rootOf(long);
  };
  return [...groupBy(drafts, ({ key }) => rootOf(key))].map(([key, group]) => joinDrafts(key, group, glosses));
}

function joinDrafts(key: string, group: readonly Draft[], glosses: ReadonlyMap<string, string>): Glossed {
  const fullFirst = group.toSorted((a, b) => Number(b.key === key) - Number(a.key === key));
  const gloss = fullFirst.map((draft) => glosses.get(draft.key)).find((one) => one !== undefined);
  return {
    key,
    tag: fullFirst.map(({ tag }) => tag).find((tag) => tag !== undefined),
    evidence: fullFirst.flatMap(({ evidence }) => evidence),
    names: [...new Set(fullFirst.flatMap(({ names }) => names))],
    ...(gloss === undefined ? {} : { gloss }),
  };
}

/** What a site rule says it is, else what most of its mentions are taken for; what a recogniser says counts before what a page does not say. */
function kindOf({ key, tag, evidence }: Draft): EntityKind {
  if (tag?.kind) return tag.kind;
  if (key.startsWith('cc:')) return 'place';
  const votes = groupBy(
    evidence.flatMap(({ kind }) => kind ?? []),
    (kind) => kind,
  );
  return [...votes].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'topic';
}

type Unranked = Omit<Entity, 'score'>;

/** Counts mentions by all names, so that what is counted is what the reader paints. */
function countMentions(drafts: readonly Glossed[], runs: readonly TextRun[]): Unranked[] {
  const named = drafts.map(toNamed);
  const mentions = groupBy(findMentions(runs, namesOfEntities(named)), ({ key }) => key);
  return named.map((entity) => withMentions(entity, mentions.get(entity.key) ?? []));
}

function withMentions(entity: Omit<Unranked, 'count' | 'first'>, mentions: readonly Mention[]): Unranked {
  return { ...entity, count: mentions.length, first: mentions[0]?.start ?? -1 };
}

function toNamed(draft: Glossed): Omit<Unranked, 'count' | 'first'> {
  const { key, tag, evidence, gloss, names } = draft;
  const found = evidence.flatMap(({ source }) => (source === 'tag' ? [] : [source]));
  return {
    text: names[0] ?? '',
    key,
    kind: kindOf(draft),
    aliases: names.slice(1),
    sources: [...new Set([...(tag?.sources ?? []), ...found])],
    ...(tag?.href ? { href: tag.href } : {}),
    ...(gloss ? { gloss } : {}),
  };
}

/** Weights of what makes an entity important beside its mentions. */
const WEIGHT = { title: 1.5, early: 1, gloss: 0.3 };

function rank(entities: readonly Unranked[], title: string, length: number): Entity[] {
  const scored = entities.map((entity) => ({ ...entity, score: scoreOf(entity, title, length) }));
  const group = (entity: Entity) => (entity.count === 0 ? 2 : isPageTag(entity) ? 0 : 1);
  return scored.toSorted((a, b) => group(a) - group(b) || b.score - a.score || a.first - b.first);
}

function scoreOf({ text, aliases, count, first, gloss }: Unranked, title: string, length: number): number {
  const inTitle = [text, ...aliases].some((name) => title.includes(name));
  const early = count > 0 ? 1 - first / Math.max(1, length) : 0;
  return Math.log2(1 + count) + (inTitle ? WEIGHT.title : 0) + WEIGHT.early * early + (gloss ? WEIGHT.gloss : 0);
}
