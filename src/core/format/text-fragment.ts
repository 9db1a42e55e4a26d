import { directivesInBlocks, directivesOverBlocks } from './directives-to';
import { NearWords, type Span } from './near-words';
import { foldWords, foundIn, type TextDirective } from './text-directive';

/**
 * Makes an address that leads to a passage of a page: `https://a.example/b#:~:text=begins%20so,ends%20so`.
 * @param address - of the page; a fragment stays, because pages tell by it what they show, but for a text directive
 * @param text - of the page's article, as the page has it, a line a block
 * @param start - where the passage begins, in UTF-16 code units; a word that it cuts is taken whole
 * @param end - where it ends
 * @returns undefined where the passage has no words
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example textFragment('https://a.example/b', 'Rope one. Rope two.', 10, 14) // 'https://a.example/b#:~:text=Rope,-two.'
 */
export function textFragment(address: string, text: string, start: number, end: number): string | undefined {
  const page = address.replace(/#?:~:.*/s, '');
  const near = new NearWords(text);
  const passage = inWholeWords(near, start, end);
  const directive = passage && directiveTo(near, passage);
  if (!directive) return undefined;
  const { before, parts, after } = directive;
  const terms = [before && `${encode(before)}-`, ...parts.map(encode), after && `-${encode(after)}`].filter(Boolean);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** The passage from the first to the last of its lines that have words, no word cut; undefined where none has. */
function inWholeWords(near: NearWords, start: number, end: number): Span | undefined {
  const passage = near.text.slice(start, end);
  const first = passage.search(/[\p{L}\p{N}]/u);
  if (first < 0) return undefined;
  const last = end - (/[^\p{L}\p{N}]*$/u.exec(passage)?.[0].length ?? 0);
  const [head] = /[^\n]*$/.exec(passage.slice(0, first)) ?? [''];
  const [tail] = /^[^\n]*/.exec(near.text.slice(last, end)) ?? [''];
  const from = start + first - head.replace(/^[\s\p{Cf}]+/u, '').length;
  const to = last + tail.replace(/[\s\p{Cf}]+$/u, '').length;
  return { start: near.cutAt(from)?.start ?? from, end: near.cutAt(to)?.end ?? to };
}

/**
 * The shortest directive that leads to the passage and to nothing before it; if there is none, one that leads to its beginning.
 * Words of other blocks come last, because the page may have something between.
 */
function directiveTo(near: NearWords, passage: Span): TextDirective | undefined {
  const { text } = near;
  const whole = upToBlocks(text, passage);
  const fold = (start: number, end?: number) => foldWords(text.slice(start, end));
  const [before, said] = [fold(0, passage.start), fold(passage.start, passage.end)];
  const folded = before + said + fold(passage.end);
  const [start, end] = [before.length, before.length + said.length];
  const wider = { start: start - fold(whole.start, passage.start).length, end: end + fold(passage.end, whole.end).length };
  const inBlocks = directivesInBlocks(near, passage);
  const found = shortest(folded, { start, end }, inBlocks);
  if (found?.isExact) return found.directive;
  const farther = shortest(folded, wider, directivesOverBlocks(near, whole));
  return (farther?.isExact ? farther : found)?.directive ?? inBlocks[0];
}

/** The first directive that leads to something, or else to its beginning. */
function shortest(folded: string, { start, end }: Span, directives: readonly TextDirective[]) {
  let nearest: TextDirective | undefined;
  for (const directive of directives) {
    const found = foundIn(folded, directive);
    if (found?.start !== start) continue;
    if (found.end === end) return { directive, isExact: true };
    nearest ??= directive;
  }
  return nearest && { directive: nearest, isExact: false };
}

/** A passage with the marks that part it from the borders of its blocks. */
function upToBlocks(text: string, { start, end }: Span): Span {
  const [before = ''] = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const [after = ''] = /^[^\p{L}\p{N}\n]*(?=\n|$)/u.exec(text.slice(end, end + 20)) ?? [];
  return { start: start - before.trim().length, end: end + after.trimEnd().length };
}

/** Dashes and commas part the directive; the others act in an address. Half a character is none. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').replace(/\p{Surrogate}/gu, '')).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
