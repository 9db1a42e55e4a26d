import { isInlineElement } from '../core/content-text';
import { ClassReader } from './block-classes';

/** Elements whose text never shows. */
const SILENT = new Set(
  'script style noscript template svg iframe object embed select textarea button head title canvas audio video'.split(' '),
);
/** Elements inside a line of text that core's list leaves out: they mean nothing to a reader, but templates use them. */
const MORE_INLINE = new Set(['font', 'tt', 'big', 'nobr', 'label', 'acronym', 'strike', 'picture', 'img', 'br']);
/** Ancestors that a block is told apart by, one bit each. */
const CONTEXTS = 'article main header footer aside nav section form table ul ol figure figcaption blockquote dl details dialog'.split(' ');
const CONTEXT_BITS = new Map(CONTEXTS.map((name, index) => [name, 1 << index]));

/** A stretch of text between two block borders, with what the markup around it tells. */
export interface Block {
  /** The nearest element around it that starts a block. */
  readonly element: Element;
  readonly texts: readonly Text[];
  /** White space collapsed. */
  readonly text: string;
  /** Characters inside links, and in bold or italics. */
  readonly linked: number;
  readonly emphasized: number;
  readonly links: number;
  readonly depth: number;
  /** Categories of `CLASS_CATEGORIES` on the element, its three nearest ancestors, and all of them. */
  readonly ownClass: number;
  readonly nearClass: number;
  readonly allClass: number;
  /** Ancestors of `CONTEXTS`, one bit each. */
  readonly context: number;
}

export const CONTEXT_NAMES: readonly string[] = CONTEXTS;

interface Surroundings {
  readonly element: Element;
  readonly depth: number;
  readonly ownClass: number;
  /** Own class and those of the nearest ancestors, nearest first. */
  readonly chain: readonly number[];
  readonly allClass: number;
  readonly context: number;
}

interface Line {
  readonly surroundings: Surroundings;
  readonly texts: Text[];
  linked: number;
  emphasized: number;
  links: number;
  characters: number;
}

/** Splits what a page shows into blocks, in document order, in one walk. */
export function readBlocks(root: Element): Block[] {
  const classes = new ClassReader();
  const lines: Line[] = [];
  let open: Line | undefined;

  const addText = (node: Text, surroundings: Surroundings, inLink: boolean, inEmphasis: boolean) => {
    const length = node.data.trim().length;
    if (length === 0) return;
    if (open?.surroundings !== surroundings) {
      open = { surroundings, texts: [], linked: 0, emphasized: 0, links: 0, characters: 0 };
      lines.push(open);
    }
    open.texts.push(node);
    open.characters += length;
    if (inLink) open.linked += length;
    if (inEmphasis) open.emphasized += length;
  };

  const walk = (element: Element, surroundings: Surroundings, inLink: boolean, inEmphasis: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, surroundings, inLink, inEmphasis);
      else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, surroundings, inLink, inEmphasis);
    }
  };

  const enter = (element: Element, around: Surroundings, inLink: boolean, inEmphasis: boolean) => {
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (isInlineElement(name) || MORE_INLINE.has(name)) {
      const isLink = name === 'a';
      walk(element, around, inLink || isLink, inEmphasis || /^(?:b|strong|i|em)$/.test(name));
      if (isLink && open?.surroundings === around) open.links += 1;
      return;
    }
    open = undefined;
    walk(element, surround(element, around, classes), inLink, inEmphasis);
    open = undefined;
  };

  walk(root, surround(root, undefined, classes), false, false);
  return lines.map(toBlock);
}

function surround(element: Element, around: Surroundings | undefined, classes: ClassReader): Surroundings {
  const ownClass = classes.read(element);
  return {
    element,
    depth: (around?.depth ?? 0) + 1,
    ownClass,
    chain: [ownClass, ...(around?.chain.slice(0, 3) ?? [])],
    allClass: (around?.allClass ?? 0) | ownClass,
    context: (around?.context ?? 0) | (CONTEXT_BITS.get(element.localName) ?? 0),
  };
}

function toBlock({ surroundings, texts, linked, emphasized, links, characters }: Line): Block {
  const { element, depth, ownClass, chain, allClass, context } = surroundings;
  const text = texts
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const share = text.length / Math.max(1, characters);
  const nearClass = chain.reduce((bits, own) => bits | own, 0);
  return {
    element,
    texts,
    text,
    linked: linked * share,
    emphasized: emphasized * share,
    links,
    depth,
    ownClass,
    nearClass,
    allClass,
    context,
  };
}
