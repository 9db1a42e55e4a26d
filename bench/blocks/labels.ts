import type { CollectedPage } from './collect';

export interface BlockLabels {
  /** 1 for a block of the body. */
  readonly positive: Float64Array;
  /** What a block counts in training; 0 where the annotation does not tell. */
  readonly weight: Float64Array;
}

/** Share of a block's tokens that the annotated body must hold. */
const SAME_SHARE = 0.5;
/** A short block belongs to the body only this near a long one that does, in blocks. */
const REACH = 3;

/** Labels the blocks of a page by its annotation; every page weighs one in all. */
export function labelBlocks(page: CollectedPage): BlockLabels {
  const labels = page.expected.with ? labelBySegments(page) : labelByBody(page);
  const weight = labels.weight.map((own, block) => (page.captions[block] ? 0 : own));
  const total = weight.reduce((sum, own) => sum + own, 0) || 1;
  return { positive: labels.positive, weight: weight.map((own) => own / total) };
}

function labelByBody({ expected, blocks }: CollectedPage): BlockLabels {
  const body = expected.articleBody ?? expected.body ?? expected.text ?? '';
  const tokens = new Set(tokenize(body));
  const flat = ` ${words(body).join(' ')} `;
  const shares = blocks.map(({ text }) => {
    const own = tokenize(text);
    return own.length === 0 ? undefined : own.filter((token) => tokens.has(token)).length / own.length;
  });
  const isLong = (block: number) => (shares[block] ?? 0) >= SAME_SHARE;
  const isNear = (block: number) => Array.from({ length: 2 * REACH + 1 }, (_, offset) => block + offset - REACH).some(isLong);
  const positive = blocks.map(({ text }, block) => {
    if (shares[block] !== undefined) return isLong(block);
    const own = words(text).join(' ');
    return own !== '' && isNear(block) && flat.includes(` ${own} `);
  });
  return { positive: Float64Array.from(positive, Number), weight: Float64Array.from(blocks, ({ text }) => Math.sqrt(text.length + 5)) };
}

function labelBySegments({ expected, blocks }: CollectedPage): BlockLabels {
  const has = (segments: readonly string[] | null | undefined, text: string) =>
    segments?.some((segment) => collapse(segment) !== '' && collapse(text).includes(collapse(segment))) ?? false;
  const wanted = blocks.map(({ text }) => has(expected.with, text));
  const unwanted = blocks.map(({ text }) => has(expected.without, text) || has(expected.comments, text));
  return {
    positive: Float64Array.from(wanted, Number),
    weight: Float64Array.from(blocks, (_, block) => (wanted[block] === unwanted[block] ? 0 : 1)),
  };
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Four words, or three characters where words are not spaced. */
function tokenize(text: string): string[] {
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/gu)?.length ?? 0;
  const isUnspaced = unspaced * 3 > text.length;
  const list = isUnspaced ? [...text.replace(/[^\p{L}\p{N}]+/gu, '')] : words(text);
  const size = isUnspaced ? 3 : 4;
  return list.length < size ? [] : list.slice(0, list.length - size + 1).map((_, start) => list.slice(start, start + size).join(' '));
}
