import type { Article } from '../core/article';
import type { Block, Holder } from './blocks';
import { titleKey } from './title-key';

/** A block that was left out. */
export interface Placed {
  readonly block: Block;
  /** How many elements of the article stand before it. */
  readonly place: number;
}

/**
 * The blocks that were left out of the article's part of the page.
 * @param places - of each block that was kept, how many elements of the article stand before and with it
 */
export function regionOf(blocks: readonly Block[], places: readonly (number | undefined)[], { title }: Pick<Article, 'title'>): Placed[] {
  const kept = places.flatMap((place, index) => (place === undefined ? [] : [index]));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin = titleBefore(blocks, first, title) ?? first;
  const around = articleElement(
    blocks,
    kept.map((index) => blocks[index] as Block),
  );
  let before = 0;
  return blocks.flatMap((block, index) => {
    const place = places[index];
    before = place ?? before;
    const isNear = (index > begin && index < last) || (around && isWithin(block.holder, around));
    return isNear && place === undefined ? [{ block, place: before }] : [];
  });
}

/** The last block before the text that is the title: what stands between the two is the article's. */
function titleBefore(blocks: readonly Block[], first: number, title: string): number | undefined {
  const key = titleKey(title);
  const index = blocks.slice(0, first).findLastIndex(({ text }) => titleKey(text) === key);
  return key === '' || index < 0 ? undefined : index;
}

/** The smallest element around all kept blocks, where they are most of what it says. */
function articleElement(blocks: readonly Block[], kept: readonly Block[]): Holder | undefined {
  const around = commonHolder(kept.map(({ holder }) => holder));
  const inside = blocks.filter(({ holder }) => around && isWithin(holder, around));
  return lengthOf(kept) * 2 > lengthOf(inside) ? around : undefined;
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((total, { text }) => total + text.length, 0);

function commonHolder(holders: readonly Holder[]): Holder | undefined {
  return holders.reduce<Holder | undefined>((common, holder) => {
    let around = common;
    while (around && !isWithin(holder, around)) around = around.parent;
    return around;
  }, holders[0]);
}

function isWithin(holder: Holder, around: Holder): boolean {
  return around.element.contains(holder.element);
}
