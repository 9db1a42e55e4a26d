import type { Block, Holder, PageBlocks } from './blocks';

/** Ancestors whose share of the mass is told, the block's own element first. */
const ANCESTORS = 5;
/** Neighbours on each side whose mass is told. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const NEAR = [-1, 1] as const;
/** The container that holds this share of the mass is the centre of the page. */
const CENTRE_SHARE = 0.7;

export const PLACE_FEATURE_NAMES: readonly string[] = [
  ...Array.from({ length: ANCESTORS }, (_, level) => `share:${level}`),
  ...Array.from({ length: ANCESTORS }, (_, level) => `density:${level}`),
  ...['kindShare', 'kindMean', 'kindBlocks', 'kindLinked', 'parentBlocks', 'levelsOutside', 'levelsToCentre', 'relativeDepth'],
  ...['repeats:0', 'repeats:1', 'repeats:2', 'repeats:3', 'mostRepeats', 'repeatRank'],
  ...['massBefore', 'position', 'textPosition', 'inRange', 'fromFirst', 'toLast', 'around'],
  ...NEIGHBOURS.map((offset) => `mass:${offset}`),
  ...NEAR.flatMap((offset) => ['length', 'linked', 'sameKind', 'sameParent'].map((name) => `${name}:${offset}`)),
  ...['pageMass', 'pageBlocks'],
];

/** Sums over the blocks of a page, told by element and by kind of element. */
interface Sums {
  readonly total: number;
  /** By holder: mass, characters and blocks of the subtree. */
  readonly mass: Float64Array;
  readonly characters: Float64Array;
  readonly children: Float64Array;
  readonly kinds: ReadonlyMap<string, KindSums>;
  readonly before: Float64Array;
  readonly charactersBefore: Float64Array;
  readonly allCharacters: number;
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  /** By holder: how many siblings of its kind hold text too, and which of them it is. */
  readonly repeats: Float64Array;
  readonly ranks: Float64Array;
  readonly centre: ReadonlySet<Holder>;
  readonly centreDepth: number;
}

interface KindSums {
  mass: number;
  blocks: number;
  linked: number;
  characters: number;
}

/**
 * Tells where the blocks of a page stand among its mass.
 * @param mass - how much each block counts as article, in characters
 * @returns the numbers of one block, in the order of {@link PLACE_FEATURE_NAMES}
 */
export function placeReader(page: PageBlocks, mass: readonly number[]): (index: number) => number[] {
  const sums = sumUp(page, mass);
  const [pageMass, pageBlocks] = [Math.log1p(sums.total), Math.log1p(page.blocks.length)];
  return (index) => {
    const row: number[] = [];
    addContainerFeatures(row, page.blocks, sums, index);
    addOrderFeatures(row, page.blocks, mass, sums, index);
    row.push(pageMass, pageBlocks);
    return row;
  };
}

function sumUp({ holders, blocks }: PageBlocks, mass: readonly number[]): Sums {
  const byHolder = () => new Float64Array(holders.length);
  const [masses, characters, children] = [byHolder(), byHolder(), byHolder()];
  const [before, charactersBefore] = [new Float64Array(blocks.length), new Float64Array(blocks.length)];
  const kinds = new Map<string, KindSums>();
  let [total, allCharacters, depth, first, last] = [0, 0, 0, -1, -1];
  blocks.forEach((block, index) => {
    const own = mass[index] ?? 0;
    const { holder, text } = block;
    before[index] = total;
    charactersBefore[index] = allCharacters;
    add(masses, holder.index, own);
    add(characters, holder.index, text.length);
    add(children, (holder.parent ?? holder).index, 1);
    addKind(kinds, block, own);
    total += own;
    allCharacters += text.length;
    depth += holder.depth * own;
    if (own > MIN_MASS) {
      if (first < 0) first = index;
      last = index;
    }
  });
  for (let index = holders.length - 1; index > 0; index--) {
    const parent = holders[index]?.parent?.index ?? 0;
    add(masses, parent, masses[index] as number);
    add(characters, parent, characters[index] as number);
  }
  const centre = findCentre(holders, masses, total);
  const { repeats, ranks } = countRepeats(holders, masses);
  return {
    total: Math.max(1, total),
    mass: masses,
    characters,
    children,
    kinds,
    before,
    charactersBefore,
    allCharacters: Math.max(1, allCharacters),
    first,
    last,
    depth: depth / Math.max(1, total),
    repeats,
    ranks,
    centre,
    centreDepth: centre.size,
  };
}

/** Less mass than this does not begin or end an article, in characters. */
const MIN_MASS = 30;

/** The chain of elements from the root to the smallest one that holds most of the mass. */
function findCentre(holders: readonly Holder[], masses: Float64Array, total: number): Set<Holder> {
  const centre = new Set<Holder>();
  for (const holder of holders) {
    const parentInside = holder.parent ? centre.has(holder.parent) : true;
    if (parentInside && (masses[holder.index] as number) >= total * CENTRE_SHARE) centre.add(holder);
  }
  return centre;
}

/** A sibling with less mass is no repetition, in characters. */
const MIN_REPEATED_MASS = 60;

/** Comments, posts of a thread and teasers stand in a row of elements of one kind. */
function countRepeats(holders: readonly Holder[], masses: Float64Array) {
  const [repeats, ranks] = [new Float64Array(holders.length), new Float64Array(holders.length)];
  const counts = new Map<Holder | undefined, Map<string, number>>();
  const counted = holders.filter(({ index }) => (masses[index] as number) >= MIN_REPEATED_MASS);
  for (const { index, parent, kind } of counted) {
    const siblings = counts.get(parent) ?? new Map<string, number>();
    counts.set(parent, siblings);
    ranks[index] = siblings.get(kind) ?? 0;
    siblings.set(kind, (ranks[index] as number) + 1);
  }
  for (const { index, parent, kind } of counted) repeats[index] = counts.get(parent)?.get(kind) ?? 0;
  return { repeats, ranks };
}

/** Levels on which repetition is told one by one, and on which the most repeated one is looked for. */
const REPEAT_LEVELS = 4;
const MAX_REPEAT_LEVELS = 8;

function addRepeatFeatures(row: number[], holder: Holder, { repeats, ranks }: Sums): void {
  let [most, rank] = [0, 0];
  let around: Holder | undefined = holder;
  for (let level = 0; level < MAX_REPEAT_LEVELS; level++) {
    const count = around ? (repeats[around.index] as number) : 0;
    if (level < REPEAT_LEVELS) row.push(Math.log1p(count));
    if (!around) continue;
    if (level > 0 && count > most) {
      most = count;
      rank = ranks[around.index] as number;
    }
    around = around.parent;
  }
  row.push(Math.log1p(most), Math.log1p(rank));
}

function addContainerFeatures(row: number[], blocks: readonly Block[], sums: Sums, index: number): void {
  const { holder } = blocks[index] as Block;
  for (const of of [shareOf, densityOf]) {
    let around: Holder | undefined = holder;
    for (let level = 0; level < ANCESTORS; level++) {
      row.push(of(sums, around));
      around = around?.parent;
    }
  }
  addKindFeatures(row, holder, sums);
  addCentreFeatures(row, holder, sums);
  addRepeatFeatures(row, holder, sums);
}

/** Share of the page's mass in an element; outside of the page it is all. */
function shareOf({ mass, total }: Sums, around: Holder | undefined): number {
  return around ? (mass[around.index] as number) / total : 1;
}

/** Share of an element's characters that is mass. */
function densityOf({ mass, characters, total, allCharacters }: Sums, around: Holder | undefined): number {
  return around ? (mass[around.index] as number) / Math.max(1, characters[around.index] as number) : total / allCharacters;
}

function addKindFeatures(row: number[], holder: Holder, { kinds, total, children }: Sums): void {
  const { mass = 0, blocks = 1, linked = 0, characters = 1 } = kinds.get(holder.kind) ?? {};
  row.push(mass / total, Math.log1p(mass / blocks), Math.log1p(blocks), linked / Math.max(1, characters));
  row.push(Math.log1p(children[(holder.parent ?? holder).index] as number));
}

/** How far outside of the page's centre a block stands, and how far from its innermost element. */
function addCentreFeatures(row: number[], holder: Holder, { centre, centreDepth, depth }: Sums): void {
  let levels = 0;
  let around: Holder | undefined = holder;
  while (around && !centre.has(around)) {
    levels += 1;
    around = around.parent;
  }
  row.push(levels, centreDepth - (around?.depth ?? 0), holder.depth - depth);
}

function addOrderFeatures(row: number[], blocks: readonly Block[], mass: readonly number[], sums: Sums, index: number): void {
  const { first, last, total } = sums;
  row.push((sums.before[index] as number) / total, index / blocks.length, (sums.charactersBefore[index] as number) / sums.allCharacters);
  row.push(index >= first && index <= last ? 1 : 0, signedLog(index - first), signedLog(last - index), massAround(mass, index));
  for (const offset of NEIGHBOURS) row.push(Math.log1p(mass[index + offset] ?? 0));
  for (const offset of NEAR) addNeighbourFeatures(row, blocks[index] as Block, blocks[index + offset]);
}

function addNeighbourFeatures(row: number[], { holder }: Block, other: Block | undefined): void {
  if (!other) {
    row.push(-1, -1, -1, -1);
    return;
  }
  const { text, linked } = other;
  const [sameKind, sameParent] = [other.holder.kind === holder.kind, other.holder.parent === holder.parent];
  row.push(Math.log1p(text.length), linked / text.length, sameKind ? 1 : 0, sameParent ? 1 : 0);
}

/** Mass of the five blocks on each side, as a logarithm. */
function massAround(mass: readonly number[], index: number): number {
  let sum = 0;
  for (let other = Math.max(0, index - 5); other <= index + 5 && other < mass.length; other++)
    sum += other === index ? 0 : (mass[other] as number);
  return Math.log1p(sum);
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] as number) + value;
}

function addKind(kinds: Map<string, KindSums>, { holder, linked, text }: Block, mass: number): void {
  const sums = kinds.get(holder.kind) ?? { mass: 0, blocks: 0, linked: 0, characters: 0 };
  kinds.set(holder.kind, sums);
  sums.mass += mass;
  sums.blocks += 1;
  sums.linked += linked;
  sums.characters += text.length;
}

const signedLog = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));
