import { type EntityTag, TAG_SOURCES, type TagSource } from './article';
import type { TextRun } from './content-text';
import type { EntityKind } from './entity';
import { groupBy } from './group-by';
import { findMentions, type Mention } from './mentions';
import { tagKey, tagText } from './tag-key';

/** A tag as one place of the page gives it. */
export interface HarvestedTag {
  readonly text: string;
  readonly href?: string;
  readonly source: TagSource;
  /** What it names, where a site rule tells. */
  readonly kind?: EntityKind;
}

/** Longer "tags" are sentences or search-engine bait, in UTF-16 code units. */
const MAX_TAG_LENGTH = 60;
/**
 * Merges harvested tags by key, counts their mentions and ranks them.
 * @param runs - the article's text as `textRuns` splits it
 * @returns the most mentioned first, those never mentioned last
 */
export function mergeTags(harvested: readonly HarvestedTag[], runs: readonly TextRun[]): EntityTag[] {
  const merged = [...groupByKey(harvested).values()].map(mergeSpellings);
  const mentions = findMentions(
    runs,
    merged.map(({ text, key }) => ({ text, key })),
  );
  const byKey = groupBy(mentions, (mention) => mention.key);
  const tags = merged.map((tag) => withMentions(tag, byKey.get(tag.key) ?? []));
  return rankTags(tags);
}

function groupByKey(harvested: readonly HarvestedTag[]): Map<string, HarvestedTag[]> {
  const usable = harvested.filter(({ text }) => tagKey(text) !== '' && text.length <= MAX_TAG_LENGTH);
  return groupBy(usable, (tag) => tagKey(tag.text));
}

type UncountedTag = Omit<EntityTag, 'count' | 'first'>;

/** The first spelling and the first link of the most trusted source stand for all. */
function mergeSpellings(spellings: readonly HarvestedTag[]): UncountedTag {
  const trusted = spellings.toSorted((a, b) => TAG_SOURCES.indexOf(a.source) - TAG_SOURCES.indexOf(b.source));
  const text = tagText(trusted[0]?.text ?? '');
  const href = trusted.find((tag) => tag.href)?.href;
  const kind = trusted.find((tag) => tag.kind)?.kind;
  const sources = [...new Set(trusted.map((tag) => tag.source))];
  return { text, key: tagKey(text), ...(href ? { href } : {}), ...(kind ? { kind } : {}), sources };
}

function withMentions(tag: UncountedTag, mentions: readonly Mention[]): EntityTag {
  return { ...tag, count: mentions.length, first: mentions[0]?.start ?? -1 };
}

/** Orders tags by mentions, then by where they are first named; tags never named keep their order at the end. */
export function rankTags(tags: readonly EntityTag[]): EntityTag[] {
  return tags.toSorted((a, b) => b.count - a.count || a.first - b.first);
}
