import { CLASS_CATEGORIES } from './block-classes';
import { mayHoldDate, PATTERN_FEATURE_NAMES, setPatternFeatures } from './block-patterns';
import { type Block, CONTEXT_NAMES, type PageBlocks } from './blocks';
import { FACT_FEATURE_NAMES, FactReader, type PageFacts } from './page-facts';
import { PHRASE_PURPOSES } from './phrases/registry';
import { PLACE_FEATURE_NAMES, placeReader } from './place-features';

const TAGS = 'p h1 h2 h3 h4 li td dt dd blockquote figcaption pre div section article aside'.split(' ');
const ENDS_SENTENCE = /[.!?。．！？…؟।][”"'»」』）)\]]*$/u;
/** A longer line is a sentence with a date in it, in UTF-16 code units. */
const MAX_DATE_LINE = 80;
/** Lines with a date are counted this far on each side, in blocks. */
const DATE_REACH = 8;
const HEADING = /^h[1-6]$/;
/** No heading is longer, whatever a page calls so, in UTF-16 code units. */
const MAX_HEADING = 1000;
/** A block with fewer characters is no running text. */
const MIN_MASS_LENGTH = 40;

const classNames = (scope: string) => CLASS_CATEGORIES.map(([name]) => `${scope}:${name}`);
/** The features, in groups that are filled one by one. */
const GROUPS = {
  text: [
    ...['length', 'words', 'linked', 'emphasized', 'links', 'pictures', 'sentences', 'commas', 'digits', 'capitals', 'endsSentence'],
    ...['unspaced', 'wordLength', 'sentenceLength', 'hidden', 'depth'],
  ],
  tag: TAGS.map((tag) => `tag:${tag}`),
  pattern: PATTERN_FEATURE_NAMES,
  fact: FACT_FEATURE_NAMES,
  context: CONTEXT_NAMES.map((name) => `in:${name}`),
  own: classNames('own'),
  near: classNames('near'),
  all: classNames('all'),
  heading: ['headingDistance', 'headingLevel', ...PHRASE_PURPOSES.map((purpose) => `heading:${purpose}`), 'afterTitle'],
  date: ['datesNear', 'datesAll'],
  place: PLACE_FEATURE_NAMES,
} as const satisfies Record<string, readonly string[]>;

/** The names of the features, in the order of each row. */
export const FEATURE_NAMES: readonly string[] = Object.values(GROUPS).flat();

/** Where each group begins in a row. */
const AT = Object.fromEntries(
  Object.keys(GROUPS).map((group, index) => [group, Object.values(GROUPS).slice(0, index).flat().length]),
) as Record<keyof typeof GROUPS, number>;
const PHRASES_AT = FEATURE_NAMES.indexOf(`phrase:${PHRASE_PURPOSES[0]}`);
const TAG_INDEX = new Map(TAGS.map((tag, index) => [tag, index]));

/** Reads the features of one block of a page after another. */
export class FeatureReader {
  readonly #blocks: readonly Block[];
  readonly #facts: FactReader;
  readonly #datesBefore: readonly number[];
  readonly #place: (index: number) => readonly number[];
  #heading = -1;
  #headingPhrases: ArrayLike<number> = [];
  #title = -1;

  constructor(page: PageBlocks, facts: PageFacts) {
    this.#blocks = page.blocks;
    this.#facts = new FactReader(facts);
    this.#datesBefore = countDates(page.blocks);
    this.#place = placeReader(page, page.blocks.map(massOf));
  }

  /**
   * Fills a row with the numbers of a block, in the order of {@link FEATURE_NAMES}; all of it is written anew.
   * @param index - of the block; one follows another, because headings count for what stands below
   */
  read(index: number, row: Float64Array): void {
    const block = this.#blocks[index] as Block;
    row.fill(0);
    row.set(textFeatures(block), AT.text);
    setPatternFeatures(row, AT.pattern, block.text);
    row.set(this.#facts.read(block), AT.fact);
    setMarkupFeatures(row, block);
    this.#setHeadingFeatures(row, index);
    this.#setDateFeatures(row, index);
    row.set(this.#place(index), AT.place);
  }

  /** What the last heading says counts for what follows it: a list under "Related" is related. */
  #setHeadingFeatures(row: Float64Array, index: number): void {
    const tag = this.#blocks[index]?.holder.tag ?? '';
    if (row[AT.fact] && (this.#title < 0 || tag === 'h1')) this.#title = index;
    row[AT.heading] = since(this.#heading, index);
    row[AT.heading + 1] = Number(this.#blocks[this.#heading]?.holder.tag[1] ?? 0);
    row.set(this.#headingPhrases, AT.heading + 2);
    row[AT.date - 1] = since(this.#title, index);
    if (!HEADING.test(tag)) return;
    this.#heading = index;
    this.#headingPhrases = row.slice(PHRASES_AT, PHRASES_AT + PHRASE_PURPOSES.length);
  }

  /** Lists of teasers and of comments have a date each, an article has one or two. */
  #setDateFeatures(row: Float64Array, index: number): void {
    const last = this.#datesBefore.length - 1;
    const upTo = (block: number) => this.#datesBefore[Math.min(last, Math.max(0, block))] ?? 0;
    row[AT.date] = upTo(index + DATE_REACH + 1) - upTo(index - DATE_REACH);
    row[AT.date + 1] = Math.log1p(upTo(last));
  }
}

/** Blocks since another one, as a logarithm; -1 where there was none. */
const since = (block: number, index: number) => (block < 0 ? -1 : Math.log1p(index - block));

/** How many short lines with a date stand before each block, and in all. */
function countDates(blocks: readonly Block[]): number[] {
  const before = [0];
  for (const { text } of blocks) before.push((before.at(-1) ?? 0) + Number(text.length < MAX_DATE_LINE && mayHoldDate(text)));
  return before;
}

/** How much a block weighs as running text: its characters from the fortieth on, more where words are unspaced. */
function massOf({ text, linked, hidden, counts: { unspaced }, holder }: Block): number {
  if (hidden || linked * 2 > text.length || (text.length > MAX_HEADING && HEADING.test(holder.tag))) return 0;
  return Math.max(0, text.length + 2 * unspaced - MIN_MASS_LENGTH);
}

function textFeatures({ text, counts, linked, emphasized, links, pictures, hidden, holder }: Block): number[] {
  const { length } = text;
  const { sentenceMarks, commas, digits, capitals, unspaced, spaces } = counts;
  const words = 1 + unspaced / 2 + spaces;
  return [
    ...[Math.log1p(length + unspaced), Math.log1p(words), linked / length, emphasized / length, links, pictures],
    ...[(sentenceMarks * 100) / length, (commas * 100) / length, digits / length, capitals / length],
    ...[Number(ENDS_SENTENCE.test(text.slice(-12))), unspaced / length, length / words, words / (sentenceMarks + 1)],
    ...[Number(hidden), holder.depth],
  ];
}

function setMarkupFeatures(row: Float64Array, { holder: { tag, context, ownClass, nearClass, allClass } }: Block): void {
  const index = TAG_INDEX.get(tag);
  if (index !== undefined) row[AT.tag + index] = 1;
  setBits(row, AT.context, context);
  setBits(row, AT.own, ownClass);
  setBits(row, AT.near, nearClass);
  setBits(row, AT.all, allClass);
}

function setBits(row: Float64Array, at: number, mask: number): void {
  for (let left = mask; left !== 0; left &= left - 1) row[at + 31 - Math.clz32(left & -left)] = 1;
}
