import { isInlineElement } from '../core/content-text';
import { ClassReader } from './block-classes';
import { type CharacterCounts, countCharacters } from './character-counts';

/** Elements whose text never shows. */
const SILENT = new Set(
  'script style noscript template svg iframe object embed select textarea input button head title canvas audio video datalist map meta link source track param area'.split(
    ' ',
  ),
);
/** Elements inside a line of text that core's list leaves out: they mean nothing to a reader, but templates use them. */
const MORE_INLINE = new Set('font tt big nobr label acronym strike picture img output'.split(' '));
/** Elements that start a block; any other, known or not, is part of the line it stands in unless it holds one of these. */
const BLOCKS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul';
const BLOCK_NAMES = new Set(BLOCKS.split(' '));
const BLOCK_SELECTOR = BLOCKS.replaceAll(' ', ',');
const EMPHASIS = new Set(['b', 'strong', 'i', 'em']);
/** Ancestors that a block is told apart by, one bit each. */
const CONTEXTS = 'article main header footer aside nav section form table ul ol figure figcaption blockquote dl details dialog'.split(' ');

export const CONTEXT_NAMES: readonly string[] = CONTEXTS;
export const CONTEXT_BITS: ReadonlyMap<string, number> = new Map(CONTEXTS.map((name, index) => [name, 1 << index]));

/** An element that starts a block, or stands around one. */
export interface Holder {
  /** Position among the holders of the page, in document order. */
  readonly index: number;
  readonly parent: Holder | undefined;
  readonly element: Element;
  readonly tag: string;
  /** Tag and class: the paragraphs of one article mostly share them. */
  readonly kind: string;
  readonly depth: number;
  /** Categories of `CLASS_CATEGORIES` on the element, on it and its three nearest ancestors, and on all of them. */
  readonly ownClass: number;
  readonly nearClass: number;
  readonly allClass: number;
  /** Ancestors of `CONTEXTS`, itself included, one bit each. */
  readonly context: number;
}

/** A stretch of text between two block borders, with what the markup around it tells. */
export interface Block {
  /** The nearest element around it that starts a block. */
  readonly holder: Holder;
  readonly texts: readonly Text[];
  /** White space collapsed. */
  readonly text: string;
  readonly counts: CharacterCounts;
  /** Characters inside links, and in bold or italics. */
  readonly linked: number;
  readonly emphasized: number;
  readonly links: number;
  /** Pictures in the line. */
  readonly pictures: number;
  /** Whether the page keeps it from being seen. */
  readonly hidden: boolean;
}

/** What a walk over a page meets. */
export interface PageBlocks {
  readonly holders: readonly Holder[];
  readonly blocks: readonly Block[];
  /** Elements that were passed over: navigation, dialogs and footers. */
  readonly passed: readonly Element[];
  /** Whether elements nest too deep to be read all. */
  readonly isCut: boolean;
}

/** Elements that never hold an article, unless they hold its heading. */
const NEVER_TEXT = new Set(['nav', 'dialog', 'footer']);

const [ELEMENT, TEXT] = [1, 3];

/** Nothing a person wrote nests deeper, and recursion must end. */
export const MAX_DEPTH = 300;

export interface ReadOptions {
  /** Asked of each element that starts a block. */
  readonly isHidden?: (element: Element) => boolean;
  /** Reads navigation, dialogs and footers too. */
  readonly everything?: boolean;
}

/** Splits what a page shows into blocks, in document order, in one walk. */
export function readBlocks(root: Element, options: ReadOptions = {}): PageBlocks {
  return new BlockReader(options).read(root);
}

/** The footer of a quotation says who is quoted. */
function isNeverText(element: Element, name: string): boolean {
  if (!NEVER_TEXT.has(name) || element.querySelector('h1')) return false;
  return name !== 'footer' || !element.closest('blockquote');
}

function isInLine(element: Element, name: string): boolean {
  if (isInlineElement(name) || MORE_INLINE.has(name)) return true;
  return !BLOCK_NAMES.has(name) && !element.querySelector(BLOCK_SELECTOR);
}

/** An element that starts a block, on the way down; it becomes a holder where it holds text. */
interface Place {
  readonly element: Element;
  readonly around: Place | undefined;
  holder?: Holder;
}

interface Line {
  readonly place: Place;
  readonly texts: Text[];
  written: string;
  linked: number;
  emphasized: number;
  links: number;
  pictures: number;
  characters: number;
}

class BlockReader {
  readonly #holders: Holder[] = [];
  readonly #lines: Line[] = [];
  readonly #classes = new ClassReader();
  readonly #kinds = new Map<string, string>();
  readonly #options: ReadOptions;
  readonly #hidden: boolean[] = [];
  readonly #passed: Element[] = [];
  #open: Line | undefined;
  #links = 0;
  #emphases = 0;
  #breaks = 0;
  #depth = 0;
  #isCut = false;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  read(root: Element): PageBlocks {
    const place = { element: root, around: undefined };
    this.#hold(place);
    this.#walk(place.element, place);
    const lines = this.#lines.filter(({ texts }) => texts.length > 0);
    const blocks = lines.map((line) => this.#toBlock(line));
    return { holders: this.#holders, blocks, passed: this.#passed, isCut: this.#isCut };
  }

  #walk(element: Element, place: Place): void {
    if (this.#depth >= MAX_DEPTH) {
      this.#isCut = true;
      return;
    }
    this.#depth += 1;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === TEXT) this.#addText(node as Text, place);
      else if (nodeType === ELEMENT) this.#enter(node as Element, place);
    }
    this.#depth -= 1;
  }

  #enter(element: Element, place: Place): void {
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') this.#break();
    else if (name === 'img') this.#line(place).pictures += 1;
    else if (isInLine(element, name)) this.#enterInline(element, name, place);
    else this.#enterBlock(element, name, place);
  }

  #enterBlock(element: Element, name: string, place: Place): void {
    this.#open = undefined;
    this.#breaks = 0;
    const isPassed = !this.#options.everything && isNeverText(element, name);
    if (isPassed) this.#passed.push(element);
    else this.#walk(element, { element, around: place });
    this.#open = undefined;
  }

  #enterInline(element: Element, name: string, place: Place): void {
    const [link, emphasis] = [name === 'a' ? 1 : 0, EMPHASIS.has(name) ? 1 : 0];
    this.#links += link;
    this.#emphases += emphasis;
    this.#walk(element, place);
    this.#links -= link;
    this.#emphases -= emphasis;
    if (link && this.#open?.place === place) this.#open.links += 1;
  }

  /** Two line breaks in a row end a paragraph. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#open = undefined;
    else if (this.#open) this.#open.written += ' ';
  }

  #addText(node: Text, place: Place): void {
    const { data } = node;
    const { length } = data.trim();
    if (length === 0) {
      if (this.#open) this.#open.written += ' ';
      return;
    }
    const line = this.#line(place);
    this.#hold(place);
    line.texts.push(node);
    line.written += data;
    line.characters += length;
    if (this.#links > 0) line.linked += length;
    if (this.#emphases > 0) line.emphasized += length;
  }

  #line(place: Place): Line {
    this.#breaks = 0;
    if (this.#open?.place === place) return this.#open;
    const line = { place, texts: [], written: '', linked: 0, emphasized: 0, links: 0, pictures: 0, characters: 0 };
    this.#lines.push(line);
    this.#open = line;
    return line;
  }

  #hold(place: Place): Holder {
    place.holder ??= this.#readHolder(place.element, place.around && this.#hold(place.around));
    return place.holder;
  }

  #readHolder(element: Element, parent: Holder | undefined): Holder {
    const tag = element.localName;
    const ownClass = parent ? this.#classes.read(element) : 0;
    const holder: Holder = {
      index: this.#holders.length,
      parent,
      element,
      tag,
      kind: this.#kindOf(tag, element.getAttribute('class') ?? ''),
      depth: (parent?.depth ?? 0) + 1,
      ownClass,
      nearClass: ownClass | (parent?.ownClass ?? 0) | (parent?.parent?.ownClass ?? 0) | (parent?.parent?.parent?.ownClass ?? 0),
      allClass: ownClass | (parent?.allClass ?? 0),
      context: (CONTEXT_BITS.get(tag) ?? 0) | (parent?.context ?? 0),
    };
    this.#holders.push(holder);
    return holder;
  }

  /** Numbers tell elements of one kind apart: post-17, item-3. */
  #kindOf(tag: string, className: string): string {
    const kind = this.#kinds.get(className) ?? className.replace(/\d+/g, '');
    this.#kinds.set(className, kind);
    return `${tag} ${kind}`;
  }

  #toBlock({ place, texts, written, characters, linked, emphasized, links, pictures }: Line): Block {
    const holder = this.#hold(place);
    const text = written.replace(/\s\s+|[^\S ]/gu, ' ').trim(); // single spaces stay: most of a page is spaced so, which is five times as quick
    const share = text.length / characters;
    this.#hidden[holder.index] ??= this.#options.isHidden?.(holder.element) ?? false;
    const hidden = this.#hidden[holder.index] ?? false;
    return {
      holder,
      texts,
      text,
      counts: countCharacters(text),
      linked: linked * share,
      emphasized: emphasized * share,
      links,
      pictures,
      hidden,
    };
  }
}
