import { CLASS_BITS } from './block-classes';
import type { Block, Holder, PageBlocks } from './blocks';

/** What is left without the furniture must still read like an article, in characters. */
const MIN_REST = 200;
/** A block with fewer characters is no running text. */
const MIN_SENTENCE = 40;
const NEVER_TEXT = CLASS_BITS.consent | CLASS_BITS.comment | CLASS_BITS.footer | CLASS_BITS.bio;
const NEVER_TAGS = new Set(['nav', 'dialog', 'footer']);

/**
 * Leaves out the blocks of a page that markup alone tells to be no part of an article: navigation, dialogs, consent
 * and readers' comments. They are too rare in any corpus to be learned, and often longer than the article itself.
 * An element around the title stays; and all do where too little would be left.
 * @param title - the heading of the article
 */
export function withoutFurniture({ holders, blocks }: PageBlocks, title: string): PageBlocks {
  const aroundTitle = ancestorsOf(blocks.find(({ text, holder }) => text === title && /^h[1-3]$/.test(holder.tag)));
  const marked = new Uint8Array(holders.length);
  for (const holder of holders) {
    const inside = holder.parent && marked[holder.parent.index];
    marked[holder.index] = inside || (isFurniture(holder) && !aroundTitle.has(holder)) ? 1 : 0;
  }
  const rest = blocks.filter(({ holder }) => !marked[holder.index]);
  return sentences(rest) >= MIN_REST ? { holders, blocks: rest } : { holders, blocks };
}

/** A longer block of links is text about them, in characters. */
const MAX_MENU_ITEM = 120;
const MENU_LINKED_SHARE = 0.95;

/** Leaves out runs of blocks that are nothing but a link: menus and lists of headlines without a word between them. */
export function withoutLinkRuns({ holders, blocks }: PageBlocks): PageBlocks {
  const areLinks = blocks.map(isMenuItem);
  const isInRun = (index: number) => [index - 1, index, index + 1].every((near) => areLinks[near] ?? true);
  return { holders, blocks: blocks.filter((_, index) => !isInRun(index)) };
}

function isMenuItem({ text, linked, holder }: Block): boolean {
  return text.length < MAX_MENU_ITEM && linked > text.length * MENU_LINKED_SHARE && !/^h[1-6]$/.test(holder.tag);
}

function isFurniture({ tag, ownClass }: Holder): boolean {
  return NEVER_TAGS.has(tag) || (ownClass & NEVER_TEXT) !== 0;
}

function ancestorsOf(block: Block | undefined): Set<Holder> {
  const ancestors = new Set<Holder>();
  for (let around = block?.holder; around; around = around.parent) ancestors.add(around);
  return ancestors;
}

/** Characters of running text. */
function sentences(blocks: readonly Block[]): number {
  const isSentence = ({ text, linked }: Block) => text.length >= MIN_SENTENCE && linked * 2 < text.length;
  return blocks.reduce((sum, block) => (isSentence(block) ? sum + block.text.length : sum), 0);
}
