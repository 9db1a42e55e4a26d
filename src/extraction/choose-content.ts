import { FEATURE_NAMES, FeatureReader } from './block-features';
import { BLOCK_MODEL } from './block-model';
import { type Block, type PageBlocks, type ReadOptions, readBlocks } from './blocks';
import { boundDepth } from './bound-depth';
import { isCaption } from './captions';
import { holdersOfTitle, MIN_REST, sentenceLength, withoutFurniture, withoutLinkRuns } from './furniture';
import { findArticleNode, toStrings } from './json-ld';
import type { Metadata } from './metadata';
import type { Page } from './page';
import { lettersOf, type PageFacts } from './page-facts';
import { keepChosen } from './prune-content';
import { withNotes } from './referred-notes';
import { findStandfirst } from './standfirst';
import { withoutTeasers } from './teasers';
import { loadTrees } from './tree-model';

/** Probability from which a block belongs to the article. */
const THRESHOLD = 0.5;
/** The same for headings, items, cells and code between two chosen blocks: short, but what the text around them refers to. */
const STRUCTURE_THRESHOLD = 0.2;
const STRUCTURE = new Set('h2 h3 h4 h5 h6 li td th dt dd pre blockquote'.split(' '));
/** Less chosen text than this is none: the most probable blocks are taken then, in UTF-16 code units. */
const MIN_CHOSEN_LENGTH = 100;
/** Share of the likeliest block's probability that counts as chosen then, and what the likeliest one must have. */
const RELATIVE_THRESHOLD = 0.6;
const MIN_PROBABILITY = 0.1;
/** A shorter stated body is an excerpt, and a shorter block stands in many places, in UTF-16 code units. */
const MIN_STATED_LENGTH = 400;
const MIN_STATED_BLOCK = 25;
/** With a greater share of the stated body missed, the choice is wrong. */
const MAX_MISSED_SHARE = 0.6;
/** A page hides more of its text than this only before its scripts have run. */
const MAX_HIDDEN_SHARE = 0.6;

const probabilityOf = loadTrees(BLOCK_MODEL);

/** The blocks of a page that may belong to its article, each with the probability that it does. */
export interface RatedBlocks extends PageBlocks {
  readonly probabilities: readonly number[];
}

/** The element that holds the chosen blocks, emptied of the others, and the standfirst where it is none of them. */
export interface ChosenContent {
  readonly element: Element;
  readonly standfirst: string | undefined;
}

/**
 * Chooses the article's blocks among all of a page by their text, markup and neighbours.
 * @returns undefined where none is chosen
 */
export function chooseContent(page: Page, read: PageBlocks, metadata: Metadata): ChosenContent | undefined {
  const facts = readFacts(page, metadata);
  const chosen = withNotes(read.blocks, chooseBlocks(rateBlocks(findCandidates(read, facts), facts), facts));
  const standfirst = findStandfirst(read.blocks, chosen, facts);
  const element = keepChosen(read, chosen);
  return element && { element, standfirst };
}

/**
 * Reads the blocks of the copy; what the page hides is told, unless it hides nearly all, and what never holds an article
 * is passed over, unless nothing else does.
 */
export function readPageBlocks({ document: { body }, isHidden }: Page): PageBlocks {
  const read = readBoundedBlocks(body, { isHidden });
  const everything = read.passed.length > 0 && sentenceLength(read.blocks) < MIN_REST;
  const hidden = textLength(read.blocks.filter((block) => block.hidden));
  const ignoresHidden = hidden > MAX_HIDDEN_SHARE * textLength(read.blocks);
  if (!everything && !ignoresHidden) return read;
  return readBoundedBlocks(body, { everything, ...(ignoresHidden ? {} : { isHidden }) });
}

function readBoundedBlocks(body: Element, options: ReadOptions): PageBlocks {
  const read = readBlocks(body, options);
  if (!read.isCut) return read;
  boundDepth(body);
  return readBlocks(body, options);
}

/** What the page says of its article, for the features of its blocks. */
export function readFacts(page: Page, { title, bylines, excerpt }: Pick<Metadata, 'title' | 'bylines' | 'excerpt'>): PageFacts {
  return { title, bylines, description: excerpt ?? '', statedBody: toStrings(findArticleNode(page)?.articleBody).join('\n') };
}

/** The blocks that may belong to the article: without furniture, captions, menus and teasers. */
export function findCandidates(read: PageBlocks, { title }: PageFacts): PageBlocks {
  const holdersKept = holdersOfTitle(read, title);
  const own = withoutFurniture(read, holdersKept);
  return withoutTeasers(withoutLinkRuns(withoutCaptions(own)), holdersKept);
}

/** A story told in the captions of its pictures keeps them. */
function withoutCaptions(page: PageBlocks): PageBlocks {
  const blocks = page.blocks.filter((block) => !isCaption(block));
  return sentenceLength(blocks) * 2 < sentenceLength(page.blocks) ? page : { ...page, blocks };
}

function rateBlocks(page: PageBlocks, facts: PageFacts): RatedBlocks {
  const reader = new FeatureReader(page, facts);
  const row = new Float64Array(FEATURE_NAMES.length);
  const probabilities = page.blocks.map((_, index) => {
    reader.read(index, row);
    return probabilityOf(row);
  });
  return { ...page, probabilities };
}

/** The blocks that are likely to be the article, and those that the ones around them need. */
export function chooseBlocks(rated: RatedBlocks, { statedBody }: Pick<PageFacts, 'statedBody'>): Set<Block> {
  const { blocks, probabilities } = rated;
  const chosen = blocks.filter((_, index) => (probabilities[index] as number) >= THRESHOLD || isStructure(rated, index));
  const missed = missedStatedBlocks(blocks, new Set(chosen), statedBody);
  if (missed.length > 0) return new Set(missed);
  return new Set(textLength(chosen) >= MIN_CHOSEN_LENGTH ? chosen : chooseLikeliest(rated));
}

/**
 * Notices a choice of the wrong place: where the page has most of the body that its JSON-LD states, and most of that was
 * not chosen, those blocks are the article.
 */
function missedStatedBlocks(blocks: readonly Block[], chosen: ReadonlySet<Block>, statedBody: string): readonly Block[] {
  if (statedBody.length < MIN_STATED_LENGTH) return [];
  const stated = lettersOf(statedBody);
  const isStated = ({ text }: Block) => text.length >= MIN_STATED_BLOCK && stated.includes(lettersOf(text));
  const found = blocks.filter(isStated);
  const missed = textLength(found.filter((block) => !chosen.has(block)));
  const isWrong = textLength(found) >= statedBody.length / 2 && missed > MAX_MISSED_SHARE * textLength(found);
  return isWrong ? found : [];
}

/** Is this a heading, an item or the like that stands between blocks of the article? */
function isStructure({ blocks, probabilities }: RatedBlocks, index: number): boolean {
  const { holder, linked, text } = blocks[index] as Block;
  if (!STRUCTURE.has(holder.tag) || linked * 2 > text.length) return false;
  const isChosen = (other: number) => (probabilities[other] ?? 0) >= THRESHOLD;
  const isBetween = (isChosen(index - 1) || isChosen(index - 2)) && (isChosen(index + 1) || isChosen(index + 2));
  return isBetween && (probabilities[index] as number) >= STRUCTURE_THRESHOLD;
}

/** Where no block is likely enough, those nearly as likely as the likeliest are the article. */
function chooseLikeliest({ blocks, probabilities }: RatedBlocks): Block[] {
  const likeliest = probabilities.reduce((most, probability) => Math.max(most, probability), 0);
  if (likeliest < MIN_PROBABILITY) return [];
  return blocks.filter((_, index) => (probabilities[index] as number) >= likeliest * RELATIVE_THRESHOLD);
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
