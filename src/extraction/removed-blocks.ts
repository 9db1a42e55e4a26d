import type { Article } from '../core/article';
import { textRuns } from '../core/content-text';
import type { RemovedBlock, RemovedKind } from '../core/removed-block';
import { alignBlocks } from './align-blocks';
import { CLASS_BITS } from './block-classes';
import type { Block, Holder } from './blocks';
import { readPageBlocks } from './choose-content';
import { cleanContent } from './clean-content';
import { toContentTree } from './content-tree';
import { removeEditLinks } from './inline-markup';
import { clonePage, type Page } from './page';
import { kindOf } from './removed-kind';
import { type Placed, regionOf } from './removed-region';
import { selectorsFor } from './site-rules/selectors';
import { titleKey } from './title-key';

/** More would be a page of its own. */
const MOST_BLOCKS = 60;
/** A line that says what the header says may have a label: "Source: …"; its letters and digits. */
const MAX_LABEL = 6;

/** Longest selector of a rule, in UTF-16 code units. */
const MAX_SELECTOR = 512;

/** The reader makes all of the page invisible, but lays it out. */
const LAID_OUT: CheckVisibilityOptions = {};

/**
 * Finds what of a page was left out of its article: all between its title, or else the first block that was kept, and the
 * last one, and what shares the smallest element around these. The live document is not changed.
 */
export function findRemovedBlocks(document: Document, article: Article): RemovedBlock[] {
  const page = clonePage(document, LAID_OUT);
  if (!page.ok) return [];
  removeEditLinks(page.value.document.body);
  const blocks = readPageBlocks(page.value).blocks.filter(({ hidden }) => !hidden);
  const places = placesOf(blocks, article);
  const keptHolders = ancestorsOf(blocks.filter((_, index) => places[index] !== undefined));
  const isSaid = shownAbove(article);
  const region = regionOf(blocks, places, article).filter(({ block }) => !isSaid(block.text) && !(block.holder.ownClass & CLASS_BITS.tags));
  return mergeAlike(groupRemoved(region, keptHolders))
    .slice(0, MOST_BLOCKS)
    .map((entry) => describe(page.value, entry, keptHolders));
}

/** How many elements of the article stand before and with each block; undefined for one that is not in it. */
function placesOf(blocks: readonly Block[], { content }: Article): (number | undefined)[] {
  const elements = content.children.filter((child) => child.type === 'element');
  const runs = elements.flatMap((element, index) =>
    textRuns({ type: 'root', children: [element] }).map(({ text }) => ({ text: collapse(text), place: index + 1 })),
  );
  const texts = runs.map(({ text }) => text);
  return alignBlocks(
    blocks.map(({ text }) => text),
    texts,
  ).map((run) => (run === undefined ? undefined : runs[run]?.place));
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

function ancestorsOf(blocks: readonly Block[]): Set<Holder> {
  const ancestors = new Set<Holder>();
  for (const { holder } of blocks) for (let one: Holder | undefined = holder; one; one = one.parent) ancestors.add(one);
  return ancestors;
}

/** Tells whether the reader's header says a line already, but for a label. */
function shownAbove({ title, standfirst, bylines, source }: Article): (text: string) => boolean {
  const shown = [title, standfirst ?? '', source ?? '', ...bylines].map(titleKey).filter((key) => key !== '');
  return (text) => {
    const key = titleKey(text);
    const rest = shown.reduce((left, one) => left.replace(one, ''), key);
    return key === '' || (rest.length <= MAX_LABEL && rest.length * 2 < key.length);
  };
}

interface Group {
  readonly box: Holder;
  /** Whether there is kept text in it, too. */
  readonly isKept: boolean;
  readonly place: number;
  readonly blocks: Block[];
}

/** Neighbours in one box without kept text are one: a list of links, a form. */
function groupRemoved(region: readonly Placed[], kept: ReadonlySet<Holder>): Group[] {
  const groups: Group[] = [];
  for (const { block, place } of region) {
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

/** What is listed as one. */
interface Entry {
  readonly kind: RemovedKind;
  readonly groups: Group[];
}

/** Kinds of which each box stands for itself. */
const SINGLE: ReadonlySet<RemovedKind> = new Set(['advert', 'caption']);

/** Boxes that look alike and follow each other in one element are one: the links of a row, the lines of an author's box. */
function mergeAlike(groups: readonly Group[]): Entry[] {
  const entries: Entry[] = [];
  for (const group of groups) {
    const kind = kindOf(group.box, group.blocks);
    const last = entries.at(-1);
    if (last?.kind === kind && !SINGLE.has(kind) && isRow(last.groups.at(-1), group)) last.groups.push(group);
    else entries.push({ kind, groups: [group] });
  }
  return entries;
}

function isRow(one: Group | undefined, next: Group): boolean {
  return one !== undefined && one.place === next.place && one.box.parent === next.box.parent && one.box.kind === next.box.kind;
}

function describe(page: Page, { kind, groups }: Entry, kept: ReadonlySet<Holder>): RemovedBlock {
  const selector = selectorOf(page, groups, kept);
  const element = page.document.createElement('div');
  element.append(...groups.map((group) => copyOf(page, group)));
  cleanContent(page, element, []);
  const text = groups.map(wordsOf).join(' ');
  return { kind, text, content: toContentTree(element), place: groups[0]?.place ?? 0, ...(selector ? { selector } : {}) };
}

/** Only the names of the boxes, which other pages have, too; none where the article itself goes by the same names. */
function selectorOf({ document }: Page, groups: readonly Group[], kept: ReadonlySet<Holder>): string | undefined {
  const names = new Set(groups.map(({ box }) => selectorsFor(box.element).alike));
  const selector = [...names].join(', ');
  if (names.has(undefined) || selector.length > MAX_SELECTOR) return undefined;
  const found = new Set(document.querySelectorAll(selector));
  return [...kept].some(({ element }) => found.has(element)) ? undefined : selector;
}

/** A box that holds kept text as well gives the words of the block alone. */
function copyOf(page: Page, group: Group): Node {
  if (!group.isKept) return group.box.element.cloneNode(true);
  const paragraph = page.document.createElement('p');
  paragraph.append(wordsOf(group));
  return paragraph;
}

const wordsOf = ({ blocks }: Group) => blocks.map(({ text }) => text).join(' ');
