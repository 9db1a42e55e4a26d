import type { Element, ElementContent, RootContent } from 'hast';
import type { Endnotes } from './endnotes';
import { linkAddress } from './link-address';
import { text, textOf } from './nodes';
import { quotationMarks } from './quotation-marks';

export interface PlainOptions {
  readonly captions: boolean;
  /** BCP 47 tag, for quotation marks. */
  readonly language?: string | undefined;
  /** Where the addresses of links go; nowhere without it. */
  readonly notes?: Endnotes;
}

/** What is around a node. */
interface Around {
  readonly language: string;
  /** Quotations that it is in. */
  readonly quotes: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';

/**
 * Writes with characters what elements say: the reading of ruby in brackets, 防波堤（ぼうはてい）, the marks of quotations, formulas as
 * the page says they are written, 10⁶, and [1] for a note. Captions go where they are not wanted.
 */
export function inPlainWords(nodes: readonly RootContent[], options: PlainOptions): ElementContent[] {
  const around = { language: options.language ?? '', quotes: 0 };
  return nodes.flatMap((node) => write(node, options, around));
}

function write(node: RootContent, options: PlainOptions, outer: Around): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || node.tagName === 'rp') return [];
  const { tagName, properties } = node;
  if (tagName === 'math' && properties.alttext) return [text(String(properties.alttext))];
  if (tagName === 'figcaption' && !options.captions) return [];
  const language = String(properties.lang ?? outer.language);
  const around = { language, quotes: outer.quotes + (tagName === 'q' ? 1 : 0) };
  const children = node.children.flatMap((child) => write(child, options, around));
  if (tagName === 'rt') return [text('（'), ...children, text('）')];
  if (tagName === 'q') return inMarks(children, quotationMarks(outer.language, outer.quotes));
  if (isNoteRef(node)) return [text(options.notes ? `(${textOf(node).trim()})` : `[${textOf(node).trim()}]`)];
  const numbers = tagName === 'sup' || tagName === 'sub' ? shifted(node, tagName === 'sup' ? RAISED : LOWERED) : undefined;
  return [numbers ?? { ...node, children: [...children, ...markOf(node, options)] }];
}

/** A page that writes its marks itself has them already. */
function inMarks(children: ElementContent[], [open, close]: readonly [string, string]): ElementContent[] {
  const isMarked = /^\s*["“”„«»「『‘‚]/.test(children.map(textOf).join(''));
  return isMarked ? children : [text(open), ...children, text(close)];
}

/** Is it the raised number of a note, not in brackets yet? Other links within the article are words of it. */
function isNoteRef({ tagName, properties, children }: Element): boolean {
  const [inner] = children;
  if (children.length !== 1 || inner?.type !== 'element' || !/^(?:\d{1,3}|\p{L})$/u.test(textOf(inner).trim())) return false;
  const [sup, link] = tagName === 'sup' ? [true, inner] : [inner.tagName === 'sup', { tagName, properties }];
  return sup && link.tagName === 'a' && link.properties.noteRef !== undefined;
}

/** Numbers have characters of their own above and below the line; undefined for other words. */
function shifted({ children }: Element, characters: string): ElementContent | undefined {
  const words = children
    .map((child) => (child.type === 'text' ? child.value : '?'))
    .join('')
    .trim()
    .replaceAll('−', '-');
  if (!/^[\d+-]+$/.test(words)) return undefined;
  return text(words.replace(/./g, (letter) => characters.charAt('0123456789+-'.indexOf(letter))));
}

function markOf(node: Element, { notes }: PlainOptions): ElementContent[] {
  if (!notes || node.tagName !== 'a' || !textOf(node).trim()) return [];
  const address = linkAddress(String(node.properties.href ?? ''));
  return address ? [text(notes.mark(address))] : [];
}
