import { CLASS_BITS, NEVER_TEXT } from './block-classes';
import type { Block, Holder, PageBlocks } from './blocks';
import { titleKey } from './title-key';

/** What is left without the furniture must still read like an article, in characters. */
export const MIN_REST = 200;
/** A block with fewer characters is no running text. */
const MIN_SENTENCE = 40;
/** Boxes beside a text bear these classes, but so does many an element around the whole of it. */
const BOXES = CLASS_BITS.signup | CLASS_BITS.infobox;
/** A box holds no more of the page's text than this. */
const MAX_BOX_SHARE = 0.3;

/**
 * Leaves out the blocks of a page that markup alone tells to be no part of an article: consent, readers'
 * comments, footers and who wrote it. They are too rare in any corpus to be learned, and often longer than the article itself.
 * An element around the title stays; and all do where too little would be left.
 * @param aroundTitle - the elements around the heading of the article
 */
export function withoutFurniture(page: PageBlocks, aroundTitle: ReadonlySet<Holder>): PageBlocks {
  const { holders, blocks } = page;
  const boxes = smallHolders(page);
  const marked = new Uint8Array(holders.length);
  for (const holder of holders) {
    const inside = holder.parent && marked[holder.parent.index];
    const isMarked = isFurniture(holder) || ((holder.ownClass & BOXES) !== 0 && boxes.has(holder));
    marked[holder.index] = inside || (isMarked && !aroundTitle.has(holder)) ? 1 : 0;
  }
  const rest = blocks.filter(({ holder }) => !marked[holder.index]);
  return sentenceLength(rest) >= MIN_REST ? { ...page, blocks: rest } : page;
}

/** A longer block of links is text about them, in characters. */
const MAX_MENU_ITEM = 120;
const MENU_LINKED_SHARE = 0.95;

/** Leaves out runs of blocks that are nothing but a link: menus and lists of headlines without a word between them. */
export function withoutLinkRuns(page: PageBlocks): PageBlocks {
  const { blocks } = page;
  const areLinks = blocks.map(isMenuItem);
  const isInRun = (index: number) => [index - 1, index, index + 1].every((near) => areLinks[near] ?? true);
  return { ...page, blocks: blocks.filter((_, index) => !isInRun(index)) };
}

function isMenuItem({ text, linked, holder }: Block): boolean {
  return text.length < MAX_MENU_ITEM && linked > text.length * MENU_LINKED_SHARE && !/^h[1-6]$/.test(holder.tag);
}

/** The comments of a live ticker are its text. */
function isFurniture({ ownClass }: Holder): boolean {
  const isLive = (ownClass & CLASS_BITS.live) !== 0;
  return (ownClass & (isLive ? NEVER_TEXT & ~CLASS_BITS.comment : NEVER_TEXT)) !== 0;
}

/** The elements around the heading of the article. */
export function holdersOfTitle({ blocks }: PageBlocks, title: string): ReadonlySet<Holder> {
  const key = titleKey(title);
  return ancestorsOf(blocks.find(({ text, holder }) => /^h[1-6]$/.test(holder.tag) && titleKey(text) === key)?.holder);
}

/** The elements called a box that hold little of the page's text. */
function smallHolders({ holders, blocks }: PageBlocks): Set<Holder> {
  const lengths = new Map(holders.filter(({ ownClass }) => ownClass & BOXES).map((holder) => [holder, 0]));
  if (lengths.size === 0) return new Set();
  let total = 0;
  for (const { holder, text } of blocks) {
    total += text.length;
    for (const around of ancestorsOf(holder)) if (lengths.has(around)) lengths.set(around, (lengths.get(around) ?? 0) + text.length);
  }
  return new Set([...lengths].filter(([, length]) => length <= total * MAX_BOX_SHARE).map(([holder]) => holder));
}

function ancestorsOf(holder: Holder | undefined): Set<Holder> {
  const ancestors = new Set<Holder>();
  for (let around = holder; around; around = around.parent) ancestors.add(around);
  return ancestors;
}

/** Characters of running text, those of scripts without spaces threefold. */
export function sentenceLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, linked, counts }) => {
    const weight = linked * 2 < text.length ? text.length + 2 * counts.unspaced : 0;
    return weight >= MIN_SENTENCE ? sum + weight : sum;
  }, 0);
}
