import type { RemovedKind } from '../core/removed-block';
import { CLASS_BITS } from './block-classes';
import { mayHoldDate } from './block-patterns';
import type { Block, Holder } from './blocks';
import { isCaption } from './captions';
import type { PhrasePurpose } from './phrases/phrase-pack';
import { PHRASE_PATTERNS } from './phrases/registry';

/** From this share of linked text on a block is a list of links. */
const LINKED_SHARE = 0.6;
/** How much of a block its first words are looked for in, in UTF-16 code units. */
const START_LENGTH = 60;
/** Longer than this a text with a date in it is no line of the date, in UTF-16 code units. */
const MAX_DATE_LINE = 100;

/** What classes say, the most telling first. */
const CLASS_KINDS: readonly (readonly [RemovedKind, number])[] = [
  ['advert', CLASS_BITS.ad],
  ['comment', CLASS_BITS.comment | CLASS_BITS.rating],
  ['advert', CLASS_BITS.promo | CLASS_BITS.newsletter | CLASS_BITS.signup],
  ['share', CLASS_BITS.share],
  ['related', CLASS_BITS.related | CLASS_BITS.nav],
  ['caption', CLASS_BITS.caption | CLASS_BITS.credit],
  ['author', CLASS_BITS.author | CLASS_BITS.bio | CLASS_BITS.date],
];

/** What the first words say, in this order. */
const PHRASE_KINDS: readonly (readonly [RemovedKind, PhrasePurpose])[] = [
  ['advert', 'promotion'],
  ['advert', 'newsletter'],
  ['related', 'related'],
  ['share', 'share'],
  ['comment', 'comments'],
  ['author', 'byline'],
];

/** Boxes with these names hold nothing else, whatever it says; other names are given to more than they say. */
const SURE = CLASS_BITS.ad | CLASS_BITS.comment;

/** Tells what the blocks of a box are: by their first words, by the box, by the boxes around most of their text. */
export function kindOf(box: Holder, blocks: readonly Block[]): RemovedKind {
  if (blocks.every(isCaption)) return 'caption';
  const named = byClass(box.ownClass & SURE) ?? byWords(blocks) ?? byClass(box.ownClass) ?? mostOf(blocks);
  if (named === 'author' || named === undefined) return isLinked(blocks) ? 'related' : (named ?? byDate(blocks));
  return named;
}

function byClass(bits: number): RemovedKind | undefined {
  return CLASS_KINDS.find(([, kindBits]) => bits & kindBits)?.[0];
}

function byWords([first]: readonly Block[]): RemovedKind | undefined {
  const start = first?.text.slice(0, START_LENGTH).toLowerCase() ?? '';
  return PHRASE_KINDS.find(([, purpose]) => PHRASE_PATTERNS[purpose].test(start))?.[0];
}

function mostOf(blocks: readonly Block[]): RemovedKind | undefined {
  const lengths = new Map<RemovedKind | undefined, number>();
  for (const { holder, text } of blocks) {
    const kind = byClass(holder.nearClass);
    lengths.set(kind, (lengths.get(kind) ?? 0) + text.length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A short line with a date in it says who wrote the article, and when. */
function byDate(blocks: readonly Block[]): RemovedKind {
  const text = blocks.map((block) => block.text).join(' ');
  return text.length <= MAX_DATE_LINE && mayHoldDate(text) ? 'author' : 'other';
}

function isLinked(blocks: readonly Block[]): boolean {
  const [linked, length] = [sum(blocks.map((block) => block.linked)), sum(blocks.map(({ text }) => text.length))];
  return linked > length * LINKED_SHARE;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
