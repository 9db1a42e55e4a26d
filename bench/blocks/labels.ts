import type { BlockPage } from './collect';

export interface BlockLabels {
  /** 1 for a block of the body. */
  readonly positive: Float64Array;
  /** What a block counts in training; 0 where the annotation does not tell. */
  readonly weight: Float64Array;
}

/** Share of a block's tokens that the annotated body must hold. */
const SAME_SHARE = 0.5;

/** Labels the blocks of a page by its annotation; every page weighs one in all. */
export function labelBlocks(page: BlockPage): BlockLabels {
  const labels = page.expected.with ? labelBySegments(page) : labelByBody(page);
  const total = labels.weight.reduce((sum, weight) => sum + weight, 0) || 1;
  return { positive: labels.positive, weight: labels.weight.map((weight) => weight / total) };
}

function labelByBody({ expected, texts, captions }: BlockPage): BlockLabels {
  const body = expected.articleBody ?? expected.body ?? expected.text ?? '';
  const tokens = new Set(tokenize(body));
  const flat = ` ${words(body).join(' ')} `;
  const positive = Float64Array.from(texts, (text) => {
    const own = tokenize(text);
    if (own.length === 0) return flat.includes(` ${words(text).join(' ')} `) && words(text).length > 0 ? 1 : 0;
    return own.filter((token) => tokens.has(token)).length >= own.length * SAME_SHARE ? 1 : 0;
  });
  return { positive, weight: Float64Array.from(texts, (text, index) => (captions[index] ? 0 : Math.sqrt(text.length + 5))) };
}

function labelBySegments({ expected, texts, captions }: BlockPage): BlockLabels {
  const has = (segments: readonly string[] | undefined, text: string) =>
    segments?.some((segment) => collapse(text).includes(collapse(segment)));
  const wanted = texts.map((text) => has(expected.with, text));
  const unwanted = texts.map((text) => has(expected.without, text));
  return {
    positive: Float64Array.from(wanted, (is) => (is ? 1 : 0)),
    weight: Float64Array.from(texts, (_, index) => (captions[index] || wanted[index] === unwanted[index] ? 0 : 1)),
  };
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Four words, or pairs of characters where words are not spaced. */
function tokenize(text: string): string[] {
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/gu)?.length ?? 0;
  const list = unspaced * 3 > text.length ? [...text.replace(/[^\p{L}\p{N}]+/gu, '')] : words(text);
  const size = unspaced * 3 > text.length ? 3 : 4;
  return list.length < size ? [] : list.slice(0, list.length - size + 1).map((_, start) => list.slice(start, start + size).join(' '));
}
