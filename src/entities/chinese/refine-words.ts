import type { NamedSpan } from '../../core/entity';
import type { TaggedWord } from './chinese-model';

const NAME_TAG = /^(?:PER|LOC|ORG|nr|ns|nt|nz)$/;
/** No name goes on behind such a mark: 艾班尼斯、蘭布卡; nor behind a space between characters. */
const PIECES = /(?:[^\s、，,：:；;／【】〔〕「」『』《》]|(?<!\p{sc=Han})\s|\s(?!\p{sc=Han}))+/gu;

/**
 * Cuts what are several names, for the model one word, apart: at marks, behind a railway line, and where known names meet.
 * @param known - names that stand in the text whatever the model says
 */
export function refineWords(text: string, words: readonly TaggedWord[], known: readonly NamedSpan[]): TaggedWord[] {
  return words.flatMap((word) =>
    NAME_TAG.test(word.tag)
      ? cutAtMarks(text, word)
          .flatMap((piece) => cutAtKnown(piece, text, known))
          .flatMap((piece) => cutLine(text, piece))
      : [word],
  );
}

function cutAtMarks(text: string, word: TaggedWord): TaggedWord[] {
  const name = text.slice(word.start, word.end);
  const pieces = Array.from(name.matchAll(PIECES), ({ 0: piece, index }) => ({
    ...word,
    start: word.start + index,
    end: word.start + index + piece.length,
  }));
  return pieces.length > 1 || pieces[0]?.end !== word.end ? pieces : [word];
}

/** 屯馬綫啟德站: a line, and a station on it. */
function cutLine(text: string, word: TaggedWord): TaggedWord[] {
  const [, line] = /^(\p{sc=Han}{2,4}[綫線线])(?=\p{sc=Han}{2,}$)/u.exec(text.slice(word.start, word.end)) ?? [];
  return line ? cut(word, [word.start + line.length]) : [word];
}

/** Cuts where a known place or body ends and another known name goes on to the end of the word, or begins at a distance. */
function cutAtKnown(word: TaggedWord, text: string, known: readonly NamedSpan[]): TaggedWord[] {
  const inside = known.filter(({ start, end }) => start >= word.start && end <= word.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || last.end !== word.end) return [word];
  if (first === last)
    return first.start > word.start && isApart(text.slice(word.start, first.start), first) ? cut(word, [first.start]) : [word];
  if (first.start !== word.start) return [word];
  const meet = inside
    .slice(1)
    .filter((span, index) => span.start >= (inside[index]?.end ?? 0) && !isDepartment(inside[index] as NamedSpan, span));
  return cut(
    word,
    meet.map(({ start }) => start),
  );
}

/** 國務院台灣事務辦公室, 台北市議會: the second is of the first. */
const isDepartment = (first: NamedSpan, second: NamedSpan) =>
  second.kind === 'organization' && (first.kind === 'organization' ? first.end === second.start : true);

/** What stands before a long name and is no part of it: 昨聯同運輸及物流局. */
const isApart = (before: string, { start, end, kind }: NamedSpan) =>
  kind === 'organization' && end - start > 3 && /^[昨今現现前與与和及聯联同向由據据指對对]/u.test(before);

function cut(word: TaggedWord, places: readonly number[]): TaggedWord[] {
  const edges = [word.start, ...places, word.end];
  return edges.slice(1).map((end, index) => ({ ...word, start: edges[index] as number, end }));
}
