import { CLASS_CATEGORIES } from './block-classes';
import { type Block, CONTEXT_NAMES } from './blocks';
import { countCharacters } from './character-counts';
import { PHRASE_PATTERNS, PHRASE_PURPOSES } from './phrases';

/** What is known of the page besides its blocks. */
export interface PageFacts {
  readonly title: string;
  readonly bylines: readonly string[];
  /** Whether Readability kept each block. */
  readonly kept: readonly boolean[];
}

const TAGS = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'blockquote', 'figcaption', 'pre', 'dd', 'div', 'section', 'article', 'aside'] as const;
const ENDS_SENTENCE = /[.!?。．！？…][”"'»」』）)\]]*$/u;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  date: /\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}/,
  copyright: /©|\(c\)|copyright|all rights reserved|alle rechte/i,
  contact: /https?:|www\.|@\w|\.com\b/i,
  bullet: /^[►▶»→•·●▪>|+*–—-]/u,
  bracketed: /^[([（【［].*[)\]）】］]$/u,
  colonEnd: /[:：]$/u,
  credit: /(?:photo|foto|image|bild|picture|getty|reuters|afp|dpa|imago|shutterstock|图|圖|写真|사진)/i,
  bar: /[|/／｜]/u,
};

const TEXT_PATTERNS = Object.values(PATTERNS);

/** The names of the features, in the order of each row. */
export const FEATURE_NAMES: readonly string[] = [
  ...['length', 'words', 'linked', 'emphasized', 'links', 'sentences', 'commas', 'digits', 'capitals', 'endsSentence', 'unspaced'],
  ...TAGS.map((tag) => `tag:${tag}`),
  ...Object.keys(PATTERNS).map((name) => `pattern:${name}`),
  ...PHRASE_PURPOSES.map((purpose) => `phrase:${purpose}`),
  ...['isTitle', 'inTitle', 'hasByline', 'repeated'],
  ...CONTEXT_NAMES.map((name) => `in:${name}`),
  ...['own', 'near', 'all'].flatMap((scope) => CLASS_CATEGORIES.map(([name]) => `${scope}:${name}`)),
  ...[
    'kept',
    'keptShare',
    'position',
    'inRange',
    'fromFirst',
    'toLast',
    'relativeDepth',
    'kindShare',
    'parentShare',
    'parentBlocks',
    'pageText',
    'pageBlocks',
  ],
  ...['prevKept', 'prevLength', 'prevLinked', 'prevSameKind', 'nextKept', 'nextLength', 'nextLinked', 'nextSameKind', 'around'],
];

/** One row of numbers a block, in the order of {@link FEATURE_NAMES}. */
export function blockFeatures(blocks: readonly Block[], page: PageFacts): Float64Array[] {
  const { kept } = page;
  const context = readContext(blocks, kept);
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const repeated = seen.has(block.text) ? 1 : 0;
    seen.add(block.text);
    return Float64Array.from([
      ...textFeatures(block),
      ...pageFeatures(block, page, repeated),
      ...markupFeatures(block),
      ...placeFeatures(blocks, kept, context, index),
    ]);
  });
}

function textFeatures({ text, linked, emphasized, links, element }: Block): number[] {
  const { length } = text;
  const { sentenceMarks, commas, digits, capitals, unspaced, spaces } = countCharacters(text);
  const perHundred = (number: number) => (number * 100) / length;
  const edge = length > 300 ? text.slice(-150) : text;
  return [
    Math.log1p(length + unspaced),
    Math.log1p(unspaced / 2 + spaces),
    linked / length,
    emphasized / length,
    links,
    perHundred(sentenceMarks),
    perHundred(commas),
    digits / length,
    capitals / length,
    flag(ENDS_SENTENCE.test(text.slice(-12))),
    unspaced / length,
    ...TAGS.map((tag) => flag(element.localName === tag)),
    ...TEXT_PATTERNS.map((pattern) => flag(pattern.test(edge))),
  ];
}

function pageFeatures({ text }: Block, { title, bylines }: PageFacts, repeated: number): number[] {
  const start = text.slice(0, 60).toLowerCase();
  return [
    ...PHRASE_PURPOSES.map((purpose) => flag(PHRASE_PATTERNS[purpose].test(start))),
    flag(text === title),
    flag(text.length > 8 && title.includes(text)),
    flag(text.length < 200 && bylines.some((name) => name.length > 2 && text.includes(name))),
    repeated,
  ];
}

function markupFeatures({ context, ownClass, nearClass, allClass }: Block): number[] {
  const bits = (mask: number, size: number) => Array.from({ length: size }, (_, bit) => (mask >> bit) & 1);
  const classes = [ownClass, nearClass, allClass].flatMap((mask) => bits(mask, CLASS_CATEGORIES.length));
  return [...bits(context, CONTEXT_NAMES.length), ...classes];
}

interface PageContext {
  readonly keptTotal: number;
  readonly keptBefore: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  /** Characters of kept text by kind of element, and by parent. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly byParent: ReadonlyMap<Element | null, number>;
  readonly blocksByParent: ReadonlyMap<Element | null, number>;
}

function readContext(blocks: readonly Block[], kept: readonly boolean[]): PageContext {
  const byKind = new Map<string, number>();
  const byParent = new Map<Element | null, number>();
  const blocksByParent = new Map<Element | null, number>();
  const keptBefore: number[] = [];
  let keptTotal = 0;
  let depths = 0;
  blocks.forEach((block, index) => {
    keptBefore.push(keptTotal);
    const parent = block.element.parentElement;
    add(blocksByParent, parent, 1);
    if (!kept[index]) return;
    const { length } = block.text;
    keptTotal += length;
    depths += block.depth * length;
    add(byKind, kindOf(block), length);
    add(byParent, parent, length);
  });
  return {
    keptTotal,
    keptBefore,
    first: kept.indexOf(true),
    last: kept.lastIndexOf(true),
    depth: depths / Math.max(1, keptTotal),
    byKind,
    byParent,
    blocksByParent,
  };
}

function placeFeatures(blocks: readonly Block[], kept: readonly boolean[], context: PageContext, index: number): number[] {
  const block = blocks[index] as Block;
  const parent = block.element.parentElement;
  const total = Math.max(1, context.keptTotal);
  return [
    flag(kept[index]),
    (context.keptBefore[index] ?? 0) / total,
    index / blocks.length,
    flag(index >= context.first && index <= context.last),
    signedLog(index - context.first),
    signedLog(context.last - index),
    block.depth - context.depth,
    (context.byKind.get(kindOf(block)) ?? 0) / total,
    (context.byParent.get(parent) ?? 0) / total,
    Math.log1p(context.blocksByParent.get(parent) ?? 0),
    Math.log1p(context.keptTotal),
    Math.log1p(blocks.length),
    ...neighbourFeatures(block, blocks[index - 1], kept[index - 1]),
    ...neighbourFeatures(block, blocks[index + 1], kept[index + 1]),
    textAround(blocks, kept, index),
  ];
}

function neighbourFeatures(block: Block, other: Block | undefined, kept: boolean | undefined): number[] {
  if (!other) return [-1, -1, -1, -1];
  return [flag(kept), Math.log1p(other.text.length), other.linked / other.text.length, flag(kindOf(other) === kindOf(block))];
}

/** Kept text in the two blocks before and the two after, in characters, as a logarithm. */
function textAround(blocks: readonly Block[], kept: readonly boolean[], index: number): number {
  const near = [index - 2, index - 1, index + 1, index + 2].filter((other) => kept[other]);
  return Math.log1p(near.reduce((sum, other) => sum + (blocks[other]?.text.length ?? 0), 0));
}

/** Paragraphs of one article mostly share tag, class and depth. */
function kindOf({ element, depth }: Block): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''} ${depth}`;
}

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const flag = (value: boolean | undefined) => (value ? 1 : 0);
const signedLog = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));
