import { isInlineElement } from '../../../core/content-text';
import { resolveLanguage } from '../../../core/language';
import { positionsOf, rangeBetween, type TextPosition } from '../text-positions';
import type { Speakable } from './speech-queue';

/** A sentence of the drawn article. */
export interface Sentence extends Speakable {
  /** The texts of its block, and where it begins in them. */
  readonly texts: readonly TextPosition[];
  readonly start: number;
}

/** Readings above words, which would be said twice. */
const SILENT = new Set(['rt', 'rp']);

/** The sentences of what is drawn, in order. */
export function sentencesOf(roots: readonly Element[]): Sentence[] {
  return roots.flatMap(blocksOf).flatMap(sentencesOfBlock);
}

/** The range of a part of a sentence; of all of it without offsets. */
export function rangeOf({ texts, start, text }: Sentence, from = 0, to = text.length): Range {
  return rangeBetween(texts, start + from, start + to);
}

/** Splits what shows at its block borders and line breaks. */
function blocksOf(root: Element): Text[][] {
  const blocks: Text[][] = [[]];
  const walk = (node: Node): void => {
    if (node instanceof Text) blocks.at(-1)?.push(node);
    if (!(node instanceof Element) || SILENT.has(node.localName)) return;
    const isBorder = !isInlineElement(node.localName) && node.localName !== 'img';
    if (isBorder && node.localName !== 'br' && !node.checkVisibility()) return;
    if (isBorder) blocks.push([]);
    node.childNodes.forEach(walk);
    if (isBorder) blocks.push([]);
  };
  walk(root);
  return blocks.filter((texts) => texts.length > 0);
}

function sentencesOfBlock(nodes: readonly Text[]): Sentence[] {
  const texts = positionsOf(nodes);
  const whole = nodes.map(({ data }) => data).join('');
  const language = languageOf(nodes[0]?.parentElement, whole);
  return splitSentences(whole, language).map(({ text, start }) => ({ text, language, texts, start }));
}

/** A paragraph in a language of its own says which; templates and word processors say it of others too. '' is not known. */
function languageOf(element: Element | null | undefined, text: string): string {
  const declaring = element?.closest<HTMLElement>('article, [lang]:not([lang=""])');
  const article = element?.closest<HTMLElement>('article')?.lang ?? '';
  return declaring?.localName === 'article' ? article : (resolveLanguage(declaring?.lang, text) ?? article);
}

/** Cuts a text into sentences; what no voice can say is left out. */
export function splitSentences(text: string, language: string): { readonly text: string; readonly start: number }[] {
  return Array.from(segmenter(language).segment(text), ({ segment, index }) => ({ text: segment.trimEnd(), start: index })).filter(
    (sentence) => /[\p{L}\p{N}]/u.test(sentence.text),
  );
}

/** Pages declare languages that there are not. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
