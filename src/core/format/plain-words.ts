import type { Element, ElementContent, RootContent } from 'hast';
import type { Endnotes } from './endnotes';
import { linkAddress } from './link-address';
import { showsSomething, text, textOf } from './nodes';
import { inQuotationMarks, type NoteReference, noteReference, shiftedNumber } from './spoken-marks';

export interface PlainOptions {
  readonly captions: boolean;
  /** BCP 47 tag, for quotation marks. */
  readonly language?: string | undefined;
  /** Where the addresses of links go; nowhere without it. */
  readonly notes?: Endnotes;
}

const CODE = new Set(['pre', 'code', 'kbd', 'samp', 'var']);

/** What is around a node. */
interface Around {
  readonly language: string;
  /** Quotations that it is in. */
  readonly quotes: number;
  /** Is it in code, where a number would be code? */
  readonly isCode: boolean;
}

/**
 * Writes with characters what elements say: the reading of ruby in brackets, 防波堤（ぼうはてい）, the marks of quotations, formulas as
 * the page says they are written, 10⁶, and [1] for a note. Captions go where they are not wanted.
 */
export function inPlainWords(nodes: readonly RootContent[], options: PlainOptions): ElementContent[] {
  return writeAll(nodes, options, { language: options.language ?? '', quotes: 0, isCode: false });
}

function write(node: RootContent, options: PlainOptions, outer: Around, before = '', after = ''): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || node.tagName === 'rp') return [];
  const { tagName, properties } = node;
  if (tagName === 'math' && properties.alttext) return [text(String(properties.alttext))];
  if (tagName === 'figcaption' && !options.captions) return [];
  const reference = noteReference(node);
  if (reference) return referenceTo(reference, options, outer);
  const shifted = shiftedNumber(node);
  if (shifted) return [text(shifted)];
  const { language, quotes: depth } = outer;
  const children = writeAll(node.children, options, aroundChildren(node, outer));
  if (tagName === 'rt') return [text('（'), ...children, text('）')];
  if (tagName === 'q') return inQuotationMarks(node, children, { language, depth, before, after });
  return inNotes({ ...node, children }, options, outer);
}

function writeAll(nodes: readonly RootContent[], options: PlainOptions, around: Around): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const isQuotation = node.type === 'element' && node.tagName === 'q';
    return isQuotation ? write(node, options, around, textOf(nodes[index - 1]), textOf(nodes[index + 1])) : write(node, options, around);
  });
}

function aroundChildren({ tagName, properties }: Element, outer: Around): Around {
  return {
    language: String(properties.lang ?? outer.language),
    quotes: outer.quotes + (tagName === 'q' ? 1 : 0),
    isCode: outer.isCode || CODE.has(tagName),
  };
}

/** [1] for a note; (1) where the numbers in brackets are those of addresses. */
function referenceTo({ words, link }: NoteReference, options: PlainOptions, around: Around): ElementContent[] {
  const said = text(options.notes ? `(${words})` : `[${words}]`);
  return link ? inNotes({ ...link, children: [said] }, options, around) : [said];
}

/** A link whose address goes to the end is its words and a number, but for code and for notes, which are in the text. */
function inNotes(node: Element, { notes }: PlainOptions, { isCode }: Around): ElementContent[] {
  if (!notes || node.tagName !== 'a') return [node];
  const address =
    isCode || !showsSomething(node) || node.properties.noteRef !== undefined ? undefined : linkAddress(String(node.properties.href ?? ''));
  return [{ ...node, properties: {}, children: address ? [...node.children, text(notes.mark(address))] : node.children }];
}
