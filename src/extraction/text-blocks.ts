import { weighText } from '../core/text-weight';

/** A stretch of text between two borders of blocks, as the live page has it. */
export interface TextBlock {
  /** What its own element stands in. */
  readonly parent: Element;
  /** How much it says, see {@link weighText}. */
  readonly weight: number;
  /** How much of that leads to other pages. */
  readonly linked: number;
  readonly isHeading: boolean;
}

const namesOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const INLINE = namesOf(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strong sub sup time tt u var wbr',
);
const SKIPPED = namesOf(
  'script style noscript template svg iframe object select textarea button nav footer aside dialog math video audio canvas',
);
const SKIPPED_ROLES = namesOf('navigation contentinfo complementary dialog alertdialog search banner');
/** What readers wrote under an article, and what asks about cookies. */
const MARGIN = /(?:^|[\s_-])(?:comments?|commentlist|disqus_thread|respond|cookies?|consent|gdpr|newsletter|sidebar)(?:$|[\s_-])/i;
const HEADING = /^h[1-6]$/;
/** Characters below are as light as Latin ones: most texts need no closer look. */
const MAYBE_DENSE = /[\u1100-\uffff]/;
const MAX_DEPTH = 150;
/** Of pages with more nodes so many are read: none takes long. */
const MAX_NODES = 30_000;

interface Place {
  readonly parent: Element;
  readonly isLink: boolean;
  readonly isHeading: boolean;
  readonly depth: number;
}

/** Reads the texts of a live page by blocks, without menus, margins and comments; nothing is laid out or changed for it. */
export function readTextBlocks(body: Element): readonly TextBlock[] {
  const reader = new BlockReader();
  reader.read(body, { parent: body, isLink: false, isHeading: false, depth: 0 });
  return reader.blocks;
}

class BlockReader {
  readonly blocks: TextBlock[] = [];
  #weight = 0;
  #linked = 0;
  #nodes = 0;

  read(tree: Element | ShadowRoot, place: Place): void {
    for (let node = tree.firstChild; node && this.#nodes < MAX_NODES; node = node.nextSibling) {
      this.#nodes += 1;
      if (node.nodeType === Node.TEXT_NODE) this.#take((node as Text).data, place.isLink);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element, place);
    }
  }

  #take(text: string, isLink: boolean): void {
    const bare = text.trim();
    if (bare === '') return;
    const weight = MAYBE_DENSE.test(bare) ? weighText(bare) : bare.length;
    this.#weight += weight;
    if (isLink) this.#linked += weight;
  }

  #enter(element: Element, place: Place): void {
    const name = element.localName;
    if (place.depth > MAX_DEPTH || isLeftOut(element, name)) return;
    const isLink = place.isLink || (name === 'a' && leadsAway(element));
    const inline = { ...place, isLink, depth: place.depth + 1 };
    if (INLINE.has(name)) {
      this.read(element, inline);
      return;
    }
    this.#close(place);
    const block = { ...inline, isHeading: place.isHeading || HEADING.test(name), parent: element.parentElement ?? place.parent };
    if (element.shadowRoot) this.read(element.shadowRoot, block);
    this.read(element, block);
    this.#close(block);
  }

  #close({ parent, isHeading }: Place): void {
    if (this.#weight > 0) this.blocks.push({ parent, weight: this.#weight, linked: this.#linked, isHeading });
    this.#weight = 0;
    this.#linked = 0;
  }
}

/** Themes call their whole page after its margin: what holds the title, or the article, is none. */
function isLeftOut(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  if (!element.hasAttributes() || name === 'body') return false;
  const role = element.getAttribute('role');
  if (element.hasAttribute('hidden') || (role && SKIPPED_ROLES.has(role))) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return names.length > 1 && MARGIN.test(names) && element.querySelector('h1, article, main') === null;
}

/** Places of the same page are no other pages. */
function leadsAway(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && !address.startsWith('#');
}
