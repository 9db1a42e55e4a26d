import type { Element, Nodes, Root } from 'hast';
import type { Article } from '../article';
import { isCode, type TextRun, textRuns } from '../content-text';
import type { Entity } from '../entity';
import type { Mention } from '../mentions';
import type { Converted, ConvertScript } from './convert-script';
import type { Rest } from './rest';

/** An article in another script. */
export interface ConvertedArticle {
  readonly article: Article;
  /** The new text of what stood between two offsets of the content's text. */
  readonly slice: (start: number, end: number) => string;
  /** Where in the original text what stands at an offset of the new one came from; of several places the first. */
  readonly originOf: (offset: number) => number;
  /** Any other text of the article in its script. */
  readonly convert: (text: string) => string;
  /** Puts mentions found in the original text where they are now. */
  readonly moveMentions: (mentions: readonly Mention[]) => readonly Mention[];
  readonly convertEntities: (entities: readonly Entity[]) => readonly Entity[];
}

/**
 * Converts an article: title, standfirst and content, whose text nodes stay the same ones in the same order. Phrases are
 * seen across links and emphasis, not across blocks; code says what it said.
 * @param language - of the result
 */
export async function convertArticle(article: Article, language: string, toScript: ConvertScript, rest: Rest): Promise<ConvertedArticle> {
  const { text, offsets } = await convertRuns(article.content, toScript, rest);
  const at = (offset: number) => offsets[offset] ?? text.length;
  const slice = (start: number, end: number) => text.slice(at(start), at(end));
  const convert = (value: string) => toScript(value).text;
  const { title, standfirst, source, siteName } = article;
  return {
    article: {
      ...article,
      language,
      title: convert(title),
      ...(standfirst ? { standfirst: convert(standfirst) } : {}),
      ...(source ? { source: convert(source) } : {}),
      ...(siteName ? { siteName: convert(siteName) } : {}),
      content: withTexts(article.content, slice),
    },
    slice,
    originOf: (offset) => firstReaching(offsets, offset),
    convert,
    moveMentions: (mentions) => mentions.map((mention) => ({ ...mention, start: at(mention.start), end: at(mention.end) })),
    convertEntities: (entities) =>
      entities.map((entity) => ({ ...entity, text: convert(entity.text), aliases: [...new Set(entity.aliases.map(convert))] })),
  };
}

/** The index of the first of some rising numbers that is not less than another. */
function firstReaching(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs cover the text without gaps. */
async function convertRuns(content: Root, toScript: ConvertScript, rest: Rest) {
  const offsets: number[] = [];
  let text = '';
  const code = codeSpans(content);
  for (const run of textRuns(content)) {
    for (const piece of piecesOf(run, code)) {
      const converted = piece.isCode ? unchanged(piece.text) : toScript(piece.text);
      for (const offset of converted.offsets.slice(0, -1)) offsets.push(text.length + offset);
      text += converted.text;
    }
    await rest();
  }
  return { text, offsets: [...offsets, text.length] };
}

const unchanged = (text: string): Converted => ({ text, offsets: Array.from({ length: text.length + 1 }, (_, offset) => offset) });

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where code stands in the content's text, in order. */
function codeSpans(content: Root): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  const walk = (node: Nodes, isInCode: boolean): void => {
    const start = offset;
    const isOuter = !isInCode && node.type === 'element' && isCode(node.tagName);
    if (node.type === 'text') offset += node.value.length;
    if ('children' in node) for (const child of node.children) walk(child, isInCode || isOuter);
    if (isOuter) spans.push({ start, end: offset });
  };
  walk(content, false);
  return spans;
}

/** Cuts a run at the borders of code. */
function piecesOf({ start, text }: TextRun, code: readonly Span[]): { readonly text: string; readonly isCode: boolean }[] {
  const end = start + text.length;
  const inside = code.filter((span) => span.start < end && span.end > start);
  const pieces: { text: string; isCode: boolean }[] = [];
  let offset = start;
  for (const span of inside) {
    const [from, to] = [Math.max(span.start, offset), Math.min(span.end, end)];
    pieces.push(
      { text: text.slice(offset - start, from - start), isCode: false },
      { text: text.slice(from - start, to - start), isCode: true },
    );
    offset = to;
  }
  return [...pieces, { text: text.slice(offset - start), isCode: false }].filter((piece) => piece.text !== '');
}

function withTexts(content: Root, slice: (start: number, end: number) => string): Root {
  let offset = 0;
  const copy = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child.type === 'element') return copy(child);
      if (child.type !== 'text') return child;
      const start = offset;
      offset += child.value.length;
      return { ...child, value: slice(start, offset) };
    }),
  });
  return copy(content);
}
