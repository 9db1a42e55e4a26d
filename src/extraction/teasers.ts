import type { Block, Holder, PageBlocks } from './blocks';

/** Fewer items in a row are no list of teasers. */
const MIN_ITEMS = 3;
/** A teaser holds a linked title and little else, in blocks. */
const MAX_ITEM_BLOCKS = 5;
/** The title of a teaser, in UTF-16 code units, and how much of it is linked. */
const MIN_TITLE = 8;
const LINKED_SHARE = 0.9;
/** Blocks at the beginning of an item of which one must be its title. */
const TITLE_REACH = 2;

/**
 * Leaves out lists of teasers: three or more elements of one kind in a row, each of which begins with a linked title and
 * holds little else. The list may hold more text than the article itself.
 * @param aroundTitle - the elements around the heading of the article
 */
export function withoutTeasers(page: PageBlocks, aroundTitle: ReadonlySet<Holder>): PageBlocks {
  const rows = new Map<string, Holder[]>();
  for (const [holder, blocks] of findItems(page)) {
    if (!isTeaser(blocks) || aroundTitle.has(holder)) continue;
    const key = `${holder.parent?.index} ${holder.kind}`;
    const row = rows.get(key) ?? [];
    row.push(holder);
    rows.set(key, row);
  }
  const teasers = new Set([...rows.values()].filter((row) => row.length >= MIN_ITEMS).flat());
  if (teasers.size === 0) return page;
  return { ...page, blocks: page.blocks.filter(({ holder }) => !isInside(holder, teasers)) };
}

/** The blocks in each element that holds a few. */
function findItems({ holders, blocks }: PageBlocks): Map<Holder, Block[]> {
  const counts = new Uint32Array(holders.length);
  const count = ({ index }: Holder) => counts[index] as number;
  for (const { holder } of blocks) counts[holder.index] = count(holder) + 1;
  for (const holder of holders.toReversed()) if (holder.parent) counts[holder.parent.index] = count(holder.parent) + count(holder);
  const items = new Map<Holder, Block[]>();
  for (const block of blocks) {
    for (let around: Holder | undefined = block.holder; around && count(around) <= MAX_ITEM_BLOCKS; around = around.parent) {
      if (count(around) > 1) items.set(around, [...(items.get(around) ?? []), block]);
    }
  }
  return items;
}

function isTeaser(blocks: readonly Block[]): boolean {
  const isTitle = ({ text, linked }: Block) => text.length >= MIN_TITLE && linked > text.length * LINKED_SHARE;
  return blocks.length > 1 && blocks.length <= MAX_ITEM_BLOCKS && blocks.slice(0, TITLE_REACH).some(isTitle);
}

function isInside(holder: Holder, teasers: ReadonlySet<Holder>): boolean {
  for (let around: Holder | undefined = holder; around; around = around.parent) if (teasers.has(around)) return true;
  return false;
}
