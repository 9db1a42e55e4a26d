import { Readability } from '@mozilla/readability';
import { blockFeatures } from './block-features';
import { BLOCK_MODEL } from './block-model';
import { type Block, readBlocks } from './blocks';
import { plainInlineMarkup } from './inline-markup';
import type { Metadata } from './metadata';
import type { Page } from './page';
import { keepChosen } from './prune-content';
import { removeFurniture } from './remove-furniture';
import { predict } from './tree-model';

/** Probability from which a block belongs to the article: a lost paragraph is worse than a line too many. */
const THRESHOLD = 0.4;
/** The same for headings, items, cells and code that Readability kept: short, but what the text around them refers to. */
const STRUCTURE_THRESHOLD = 0.12;
const STRUCTURE = new Set('h2 h3 h4 h5 h6 li td th dt dd pre blockquote caption summary'.split(' '));
/** Less chosen text than this is no choice: Readability's stands then, in UTF-16 code units. */
const MIN_CHOSEN_LENGTH = 100;
/** Shorter texts stand in many places of a page: they count as found only as a whole block, in UTF-16 code units. */
const MIN_CONTAINED_LENGTH = 25;

/** The blocks of a page, and the features that tell which belong to the article. */
export interface DescribedBlocks {
  readonly blocks: readonly Block[];
  readonly rows: readonly Float64Array[];
  /** Whether Readability kept each block. */
  readonly kept: readonly boolean[];
}

/**
 * Chooses the article's blocks among all of a page: Readability's choice is one witness, each block's text, markup and
 * neighbours are the others.
 * @returns the element that holds the chosen blocks, emptied of the others; undefined where none is chosen
 */
export function chooseContent(page: Page, metadata: Metadata): Element | undefined {
  const { blocks, rows, kept } = describeBlocks(page, metadata);
  const chosen = rows.map((row, index) => predict(BLOCK_MODEL, row) >= thresholdOf(blocks[index], kept[index]));
  return keepChosen(blocks, textLength(blocks, chosen) >= MIN_CHOSEN_LENGTH ? chosen : kept);
}

function thresholdOf(block: Block | undefined, kept: boolean | undefined): number {
  const isStructure = block && STRUCTURE.has(block.element.localName) && block.linked < block.text.length / 2;
  return kept && isStructure ? STRUCTURE_THRESHOLD : THRESHOLD;
}

/** Reads the blocks of the copy, its lines made plain and without what its class calls advertising, and what is known of each. */
export function describeBlocks(page: Page, { title, bylines }: Pick<Metadata, 'title' | 'bylines'>): DescribedBlocks {
  plainInlineMarkup(page.document);
  removeFurniture(page.document.body);
  const blocks = readBlocks(page.document.body);
  const kept = findKept(blocks, readabilityContent(page.document));
  return { blocks, kept, rows: blockFeatures(blocks, { title, bylines, kept }) };
}

/** Readability takes apart what it reads, so it gets a copy of its own. */
function readabilityContent(document: Document): Element | undefined {
  const copy = document.cloneNode(true) as Document;
  return new Readability<Element>(copy, { serializer: (node) => node as Element }).parse()?.content ?? undefined;
}

/** Which blocks Readability kept, told by their text: it moves, merges and rebuilds elements. */
function findKept(blocks: readonly Block[], content: Element | undefined): boolean[] {
  if (!content) return blocks.map(() => false);
  const whole = new Set(readBlocks(content).map(({ text }) => text));
  const all = withoutSpace(content.textContent ?? '');
  return blocks.map(({ text }) => whole.has(text) || (text.length >= MIN_CONTAINED_LENGTH && all.includes(withoutSpace(text))));
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

function textLength(blocks: readonly Block[], chosen: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, index) => (chosen[index] ? sum + text.length : sum), 0);
}
