import type { Element, ElementContent } from 'hast';
import { text, textOf } from './nodes';
import { quotationMarks } from './quotation-marks';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';

/** Numbers or letters of notes, not in brackets yet: 1, or 1, 2, or a. */
const NOTES = /^(?:\d{1,3}|\p{L})(?:[\s,;–-]+(?:\d{1,3}|\p{L}))*$/u;
const MARK = '["“”„«»‹›「」『』‘’‚\']';
const IN_MARKS = new RegExp(`^\\s*${MARK}[^]*${MARK}[.,!?…。，！？]?\\s*$`, 'u');
const AFTER_MARK = new RegExp(`${MARK}[\u00a0\u202f]?$`, 'u');
const BEFORE_MARK = new RegExp(`^[.,!?…。，！？]?[\u00a0\u202f]?${MARK}`, 'u');

/**
 * Numbers above or below the line, in characters of their own; undefined for other words, and for links.
 * @example shiftedNumber(element('sup', {}, text('6'))) // '⁶'
 */
export function shiftedNumber(node: Element): string | undefined {
  if (!/^su[bp]$/.test(node.tagName) || linksIn(node).length > 0) return undefined;
  const words = textOf(node).trim().replaceAll('−', '-');
  const characters = node.tagName === 'sup' ? RAISED : LOWERED;
  return /^[\d+-]+$/.test(words) ? words.replace(/./g, (letter) => characters.charAt('0123456789+-'.indexOf(letter))) : undefined;
}

/** The raised number of a note, and the link that it is where that leads out of the article. */
export interface NoteReference {
  readonly words: string;
  readonly link: Element | undefined;
}

/**
 * Is an element the raised number of a note, or several? Numbers in brackets are words already.
 * @example noteReference(element('sup', {}, element('a', { noteRef: '4' }, text('1')))) // { words: '1', link: undefined }
 */
export function noteReference(node: Element): NoteReference | undefined {
  const [inner] = node.children;
  const isLinkOfSup = node.tagName === 'a' && node.children.length === 1 && inner?.type === 'element' && inner.tagName === 'sup';
  const links = node.tagName === 'sup' ? linksIn(node) : isLinkOfSup ? [node] : [];
  const words = links.length > 0 ? textOf(node).trim() : '';
  if (!NOTES.test(words)) return undefined;
  const outer = links.filter(({ properties }) => properties.href && properties.noteRef === undefined);
  return outer.length > 0 && links.length > 1 ? undefined : { words, link: outer[0] };
}

function linksIn(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'a' ? [child] : linksIn(child)));
}

/**
 * A quotation in the marks of its language, unless the page writes marks itself, in it or around it.
 * @param quotation - as the page has it
 * @param children - its words as they are written
 * @param depth - quotations around it
 */
export function inQuotationMarks(
  quotation: Element,
  children: ElementContent[],
  { language, depth, before, after }: { language: string; depth: number; before: string; after: string },
): ElementContent[] {
  const isMarked = IN_MARKS.test(textOf(quotation)) || (AFTER_MARK.test(before) && BEFORE_MARK.test(after));
  const [open, close] = quotationMarks(language, depth);
  return isMarked ? children : [text(open), ...children, text(close)];
}
