import type { TextRun } from '../core/content-text';
import type { NamedSpan } from '../core/entity';

/** Book-title marks of Chinese and Japanese name works, newspapers and treaties; the marks are no part of the name. */
const TITLE_MARKS = /《([^《》\n]{1,40})》|〈([^〈〉\n]{2,40})〉/gu;
/** Quotes name a work only beside a word for works. */
const QUOTES = /[“「『«„]\s?([^“”「」『』«»„"\n]{1,60}?)[\s,.]?[”」』»“]/gu;
/** Such words right before the quote. */
const BEFORE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:film|movie|novel|book|song|album|series|play|musical|opera|memoir|documentary|sitcom|roman|buch|lied|serie|spielfilm|livre|chanson|série|película|novela|libro|canción|álbum|romanzo|canzone)\s$`,
    '(?:电影|電影|影片|小说|小說|歌曲|单曲|單曲|专辑|專輯|剧集|劇集|电视剧|電視劇|纪录片|紀錄片|话剧|話劇|映画|小説|アニメ|漫画|ドラマ|アルバム)$',
  ].join('|'),
  'iu',
);
/** Such words right behind it. */
const BEHIND = /^(?:\s(?:film|movie|novel|album|series|musical|trilogy|franchise|documentary)(?!\p{L})|一[书書文])/u;
/** A title begins with a capital, where its script has some, and is no sentence. */
const TITLE = /^(?!\p{Ll})(?!.*[，；;!?！？])/u;
const KANA = /[\u3041-\u30ff]/;

/**
 * Finds books, films, newspapers and treaties: what stands in 《》, in Japanese 『』, and in quotes beside a word for works.
 * Offsets are absolute, without the marks.
 */
export function findWorks(runs: readonly TextRun[]): NamedSpan[] {
  return runs.flatMap((run) => {
    const quoted = Array.from(run.text.matchAll(QUOTES)).filter((match) => isTitle(match, run.text));
    return [...run.text.matchAll(TITLE_MARKS), ...quoted].map((match) => toSpan(match, run.start));
  });
}

function toSpan(match: RegExpExecArray, offset: number): NamedSpan {
  const name = match[1] ?? match[2] ?? '';
  const start = offset + match.index + match[0].indexOf(name, 1);
  return { start, end: start + name.length, kind: 'work' };
}

function isTitle({ index, 0: quoted, 1: name = '' }: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - 16), index);
  if (quoted.startsWith('『') && KANA.test(text) && !isInQuote(text.slice(0, index))) return true;
  return TITLE.test(name) && (BEFORE.test(before) || BEHIND.test(text.slice(index + quoted.length, index + quoted.length + 16)));
}

/** 『』 inside 「」 quotes someone. */
const isInQuote = (before: string) => before.lastIndexOf('「') > before.lastIndexOf('」');
