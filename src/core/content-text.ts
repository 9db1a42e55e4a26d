import type { Nodes, Root } from 'hast';

/** Elements of formulas that show something: presentation MathML, without what acts or holds other markup. */
export const MATH_ELEMENTS =
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded mphantom'.split(
    ' ',
  );

/** Elements inside a line of text; every other element starts and ends a block. */
const INLINE = new Set([
  ...'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' '),
  ...MATH_ELEMENTS,
]);

/** Captions, and the readings that stand above their words. */
const NO_PROSE = new Set(['figcaption', 'rt', 'rp']);

/** Elements whose text a machine reads. */
const CODE = new Set(['pre', 'code']);

/** Is this the name of an element whose text must stay as it is written? */
export function isCode(tagName: string): boolean {
  return CODE.has(tagName);
}

/** A stretch of text that no block border or line break cuts. */
export interface TextRun {
  /** Where it begins in the content's text, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** Is this the name of an element that stands inside a line of text? */
export function isInlineElement(tagName: string): boolean {
  return INLINE.has(tagName);
}

/**
 * Splits the text of a content tree at its block borders.
 * Offsets count in all text nodes joined, which is also the text of the rendered tree.
 */
export function textRuns(content: Root): TextRun[] {
  const runs: TextRun[] = [];
  let open = false;
  let offset = 0;
  const addText = (value: string) => {
    const last = runs.at(-1);
    if (open && last) runs[runs.length - 1] = { start: last.start, text: last.text + value };
    else runs.push({ start: offset, text: value });
    open = true;
    offset += value.length;
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') addText(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    const block = node.type === 'root' || !isInlineElement(node.tagName);
    if (block) open = false;
    for (const child of node.children) walk(child);
    if (block) open = false;
  };
  walk(content);
  return runs;
}

/** What a content tree says without its captions, block borders as line ends: what lengths and languages are told by. */
export function proseOf(content: Root): string {
  let prose = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text') prose += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && NO_PROSE.has(node.tagName)) return;
    for (const child of node.children) walk(child);
    if (node.type === 'element' && !isInlineElement(node.tagName)) prose += '\n';
  };
  walk(content);
  return prose.trim();
}
