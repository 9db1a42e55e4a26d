import type { Article } from '../core/article';
import { textRuns } from '../core/content-text';
import type { RemovedBlock, RemovedKind } from '../core/removed-block';
import { CLASS_BITS } from './block-classes';
import type { Block, Holder } from './blocks';
import { readPageBlocks } from './choose-content';
import { cleanContent } from './clean-content';
import { toContentTree } from './content-tree';
import { clonePage, type Page } from './page';
import { titleKey } from './title-key';

/** Shorter than this a text stands in many places, in UTF-16 code units. */
const MIN_TEXT = 12;
/** From this share of linked text on a block is a list of links. */
const LINKED_SHARE = 0.6;
/** More would be a page of its own. */
const MOST_BLOCKS = 60;

/** The reader makes all of the page invisible, but lays it out. */
const LAID_OUT: CheckVisibilityOptions = {};

const KINDS: readonly (readonly [RemovedKind, number])[] = [
  ['advert', CLASS_BITS.ad | CLASS_BITS.promo | CLASS_BITS.newsletter | CLASS_BITS.signup],
  ['comment', CLASS_BITS.comment | CLASS_BITS.rating],
  ['share', CLASS_BITS.share],
  ['related', CLASS_BITS.related | CLASS_BITS.nav],
  ['author', CLASS_BITS.author | CLASS_BITS.bio | CLASS_BITS.date | CLASS_BITS.meta],
  ['caption', CLASS_BITS.caption | CLASS_BITS.credit],
];

/**
 * Finds what of a page was left out of its article: all between the first and the last block that was kept, and what
 * shares the smallest element around these. The live document is not changed.
 */
export function findRemovedBlocks(document: Document, article: Article): RemovedBlock[] {
  const page = clonePage(document, LAID_OUT);
  if (!page.ok) return [];
  const blocks = readPageBlocks(page.value).blocks.filter(({ hidden }) => !hidden);
  const placeOf = placesIn(article);
  const places = blocks.map(placeOf);
  const region = regionOf(blocks, places);
  const keptHolders = ancestorsOf(blocks.filter((_, index) => places[index] !== undefined));
  const groups = groupRemoved(region, keptHolders, shownAbove(article));
  return groups.slice(0, MOST_BLOCKS).map((group) => describe(page.value, group));
}

interface Placed {
  readonly block: Block;
  /** How many elements of the article stand before it; undefined where it is one of them. */
  readonly place: number | undefined;
}

/** Tells how many elements of the article stand before and with a block of the page; undefined for one that is not in it. */
function placesIn({ content }: Article): (block: Block) => number | undefined {
  const elements = content.children.filter((child) => child.type === 'element');
  const texts = elements.flatMap((element, index) =>
    textRuns({ type: 'root', children: [element] }).map(({ text }) => ({ text: collapse(text), index })),
  );
  const exact = new Map(texts.map(({ text, index }) => [text, index + 1]));
  return ({ text }) => exact.get(text) ?? partOf(texts, text);
}

function partOf(texts: readonly { readonly text: string; readonly index: number }[], text: string): number | undefined {
  if (text.length < MIN_TEXT) return undefined;
  const found = texts.find((one) => one.text.includes(text) || (one.text.length >= MIN_TEXT && text.includes(one.text)));
  return found && found.index + 1;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The blocks around the kept ones; those left out know what stands before them. */
function regionOf(blocks: readonly Block[], places: readonly (number | undefined)[]): Placed[] {
  const kept = places.flatMap((place, index) => (place === undefined ? [] : [index]));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const around = articleElement(
    blocks,
    kept.map((index) => blocks[index] as Block),
  );
  let before = 0;
  return blocks.flatMap((block, index) => {
    const place = places[index];
    before = Math.max(before, place ?? 0);
    const isNear = (index > first && index < last) || (around && isWithin(block.holder, around));
    return isNear && place === undefined ? [{ block, place: before }] : [];
  });
}

/** The smallest element around all kept blocks, where they are most of what it says. */
function articleElement(blocks: readonly Block[], kept: readonly Block[]): Holder | undefined {
  const around = commonHolder(kept.map(({ holder }) => holder));
  const inside = blocks.filter(({ holder }) => around && isWithin(holder, around));
  return lengthOf(kept) * 2 > lengthOf(inside) ? around : undefined;
}

const lengthOf = (blocks: readonly Block[]) => sum(blocks.map(({ text }) => text.length));

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

function ancestorsOf(blocks: readonly Block[]): Set<Holder> {
  const ancestors = new Set<Holder>();
  for (const { holder } of blocks) for (let one: Holder | undefined = holder; one; one = one.parent) ancestors.add(one);
  return ancestors;
}

/** What the reader's header says already. */
function shownAbove({ title, standfirst, bylines, source }: Article): Set<string> {
  return new Set([title, standfirst ?? '', source ?? '', ...bylines].map(titleKey));
}

interface Group {
  readonly box: Holder;
  /** Whether there is kept text in it, too. */
  readonly isKept: boolean;
  readonly place: number;
  readonly blocks: Block[];
}

/** Neighbours in one box without kept text are one: a list of links, a form. */
function groupRemoved(region: readonly Placed[], kept: ReadonlySet<Holder>, shown: ReadonlySet<string>): Group[] {
  const groups: Group[] = [];
  for (const { block, place = 0 } of region) {
    if (shown.has(titleKey(block.text)) || block.holder.ownClass & CLASS_BITS.tags) continue;
    const box = boxOf(block.holder, kept);
    const last = groups.at(-1);
    if (last && last.box === box && last.place === place && !kept.has(box)) last.blocks.push(block);
    else groups.push({ box, isKept: kept.has(box), place, blocks: [block] });
  }
  return groups;
}

/** The largest element around a block in which nothing was kept. */
function boxOf(holder: Holder, kept: ReadonlySet<Holder>): Holder {
  let box = holder;
  while (box.parent && !kept.has(box.parent)) box = box.parent;
  return box;
}

/** A box that holds kept text as well gives the words of the block alone. */
function describe(page: Page, { box, isKept, place, blocks }: Group): RemovedBlock {
  const element = page.document.createElement('div');
  if (isKept) element.append(blocks.map(({ text }) => text).join(' '));
  else element.append(box.element.cloneNode(true));
  cleanContent(page, element, []);
  return { kind: kindOf(box, blocks), text: blocks.map(({ text }) => text).join(' '), content: toContentTree(element), place };
}

function kindOf(box: Holder, blocks: readonly Block[]): RemovedKind {
  const classes = blocks.reduce((bits, { holder }) => bits | holder.nearClass, box.nearClass);
  const named = KINDS.find(([, bits]) => classes & bits)?.[0];
  const linked = sum(blocks.map((block) => block.linked));
  if (named && named !== 'author') return named;
  if (linked > lengthOf(blocks) * LINKED_SHARE) return 'related';
  return named ?? 'other';
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
