import type { Article, EntityTag, ExtractionError } from '../core/article';
import { proseOf, type TextRun, textRuns } from '../core/content-text';
import { failure, type Result, success } from '../core/result';
import { mergeTags } from '../core/tags';
import { weighText } from '../core/text-weight';
import { checkTime, PageTooLarge } from './bounds';
import { readPageBlocks } from './choose-content';
import { chooseTags } from './choose-tags';
import { cleanContent } from './clean-content';
import { toContentTree } from './content-tree';
import { describeText } from './describe-text';
import { dropTitle } from './drop-title';
import { harvestTags, type TagList, withLabelledRows } from './harvest-tags';
import { plainInlineMarkup, removeEditLinks, removeTagRows } from './inline-markup';
import { findArticleNode } from './json-ld';
import { chooseMainContent } from './main-content';
import { readMetaTags } from './meta-tags';
import { type Metadata, readMetadata } from './metadata';
import { keepMeantArticle } from './other-articles';
import { clonePage, type Page } from './page';
import type { RuleReader, RuleReading } from './site-rules/rule-reading';
import { findSourceLines, takeSourceLine } from './source-line';

/** Less text than this is no article: characters, where a Han, kana or Hangul character weighs as three. */
const MIN_TEXT_WEIGHT = 100;

export interface ExtractionOptions {
  /** Reads pages that have a site rule; without it every page is read by heuristics. */
  readonly rules?: RuleReader | undefined;
}

/**
 * Reads the article of a page. The live document is not changed.
 * @returns the article, or why there is none; nothing is thrown
 */
export function extractArticle(document: Document, options: ExtractionOptions = {}): Result<Article, ExtractionError> {
  try {
    const page = clonePage(document);
    return page.ok ? readArticle(page.value, options) : page;
  } catch (error) {
    return failure(error instanceof PageTooLarge ? 'page-too-large' : 'extraction-failed');
  }
}

/** Reads the article of a page that is already a private copy; metadata and tags first, before anything is taken out of it. */
export function readArticle(page: Page, { rules }: ExtractionOptions = {}): Result<Article, ExtractionError> {
  const start = performance.now();
  const rule = rules?.(page);
  if (!rule?.takeContent) keepMeantArticle(page);
  const metadata = readMetadata(page, rule);
  const marked = harvestTags(page, rule?.tags);
  rule?.prepare();
  removeTagRows(page.document);
  removeEditLinks(page.document.body);
  checkTime(start);
  const blocks = readPageBlocks(page);
  const harvested = withLabelledRows(page, marked, blocks.blocks);
  const sourceLines = findSourceLines(blocks.blocks);
  const main = rule?.takeContent ? { element: rule.takeContent(), related: [] } : chooseMainContent(page, blocks, metadata);
  if (!main) return failure('no-main-content');
  checkTime(start);
  plainInlineMarkup(main.element);
  const source = rule?.source ?? main.source ?? takeSourceLine(main.element, sourceLines);
  cleanContent(page, main.element, metadata.bylines);
  rule?.showKept(main.element);
  const content = dropTitle(toContentTree(main.element), metadata.title);
  const text = proseOf(content);
  checkTime(start);
  if (!hasWeight(text, rule?.takeContent ? 1 : MIN_TEXT_WEIGHT)) return failure('no-main-content');
  const { declaredLanguage, ...fields } = metadata;
  return success({
    ...fields,
    ...(source ? { source } : {}),
    ...(main.standfirst ? { standfirst: main.standfirst } : {}),
    url: page.url,
    content,
    tags: tagsOf(page, rule, metadata, harvested, textRuns(content)),
    related: rule?.related ?? main.related,
    ...describeText(page, text, declaredLanguage),
    ...(rule?.css ? { css: rule.css } : {}),
    origin: rule?.id ? { kind: 'rule', id: rule.id } : { kind: 'heuristics' },
  });
}

/** The tags of a rule's own selector are taken as they are. */
function tagsOf(
  page: Page,
  rule: RuleReading | undefined,
  metadata: Metadata,
  lists: readonly TagList[],
  runs: readonly TextRun[],
): EntityTag[] {
  if (rule?.tags)
    return mergeTags(
      lists.flatMap(({ tags }) => tags),
      runs,
    );
  const { title, siteName, bylines } = metadata;
  return mergeTags(chooseTags(lists, { title, siteName, bylines, host: page.host, isArticle: isArticle(page, metadata), runs }), runs);
}

function isArticle(page: Page, { published }: Metadata): boolean {
  const types = readMetaTags(page).get('ogtype') ?? [];
  return published !== undefined || types.some((type) => type.includes('article')) || findArticleNode(page) !== undefined;
}

function hasWeight(text: string, least: number): boolean {
  return text.length >= least || weighText(text) >= least;
}
