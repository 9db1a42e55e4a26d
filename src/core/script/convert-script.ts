import { cutText, indexPhrases, type PhraseIndex, type PhraseList, type Piece } from './phrase-table';
import type { Rest } from './rest';

/** Lists that are looked into together. */
type Table = readonly PhraseIndex[];

/** A text in other characters, and where its parts have gone. */
export interface Converted {
  readonly text: string;
  /** Of every offset of the original text, its end included, the offset in the new one; never falling. */
  readonly offsets: readonly number[];
}

export type ConvertScript = (text: string) => Converted;

/** As OpenCC writes it: phrases that are not to be cut, and tables to go through one after the other. */
export interface ConversionConfig {
  readonly segmentation: readonly PhraseList[];
  readonly conversionChain: readonly (readonly PhraseList[])[];
}

/**
 * Makes a converter between the scripts of Chinese, phrase by phrase: 头发 is 頭髮, 发生 is 發生.
 * @see https://github.com/BYVoid/OpenCC
 */
export async function makeConverter({ segmentation, conversionChain }: ConversionConfig, rest: Rest): Promise<ConvertScript> {
  const indexes = new Map<PhraseList, PhraseIndex>();
  for (const list of new Set([...segmentation, ...conversionChain.flat()])) indexes.set(list, await indexPhrases(list, rest));
  const toIndex = (list: PhraseList) => indexes.get(list) as PhraseIndex;
  const phrases = segmentation.map(toIndex);
  const tables = conversionChain.map((lists) => lists.map(toIndex));
  return (text) => join(segmentsOf(cutText(text, phrases)).map((segment) => throughTables(segment, tables)));
}

/** Characters between phrases make segments together: phrases of a later table may be there. */
function segmentsOf(pieces: readonly Piece[]): string[] {
  const segments: string[] = [];
  let open = false;
  for (const { from, isPhrase } of pieces) {
    const last = segments.at(-1);
    if (open && !isPhrase && last !== undefined) segments[segments.length - 1] = last + from;
    else segments.push(from);
    open = !isPhrase;
  }
  return segments;
}

function throughTables(segment: string, tables: readonly Table[]): Converted {
  return tables.reduce<Converted>(
    ({ text, offsets }, table) => {
      const next = throughTable(text, table);
      return { text: next.text, offsets: offsets.map((offset) => next.offsets[offset] ?? next.text.length) };
    },
    { text: segment, offsets: Array.from({ length: segment.length + 1 }, (_, offset) => offset) },
  );
}

/** Inside a phrase that has another length now, offsets keep their share of it. */
function throughTable(text: string, table: Table): Converted {
  const offsets: number[] = [];
  let result = '';
  for (const { from, to } of cutText(text, table)) {
    for (let unit = 0; unit < from.length; unit++) offsets.push(result.length + Math.round((unit * to.length) / from.length));
    result += to;
  }
  return { text: result, offsets: [...offsets, result.length] };
}

function join(parts: readonly Converted[]): Converted {
  const offsets: number[] = [];
  let text = '';
  for (const part of parts) {
    for (const offset of part.offsets.slice(0, -1)) offsets.push(text.length + offset);
    text += part.text;
  }
  return { text, offsets: [...offsets, text.length] };
}
