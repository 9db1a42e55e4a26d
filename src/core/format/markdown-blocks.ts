import type { Element, ElementContent, Text } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root as MdastRoot, Nodes, PhrasingContent, RootContent } from 'mdast';

/**
 * Makes blocks of Markdown of what `forMarkdown` gives. Paragraphs and headings, most of an article, are made here and hold
 * their places meanwhile: the library, which makes all else, takes twenty times as long for the same.
 */
export function toBlocks(nodes: readonly ElementContent[]): RootContent[] {
  const tree: ElementContent[] = [];
  const places = new Places();
  let row: RootContent[] = [];
  for (const node of nodes) {
    const block = toBlock(node);
    if (block && row.push(block) === 1) tree.push(places.holdRow(row));
    if (block) continue;
    row = [];
    tree.push(places.holdIn(node));
  }
  const { children } = toMdast({ type: 'root', children: tree }, { handlers: places.handlers }) as MdastRoot;
  return joinCode(children.flatMap((child) => places.rows.get(child) ?? [child])) as RootContent[];
}

/** Stretches of code side by side are one, as a person would type them: their backticks would be read together. */
function joinCode(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if ('children' in node) node.children = joinCode(node.children) as never;
    if (node.type === 'inlineCode' && last?.type === 'inlineCode') joined.splice(-1, 1, { ...last, value: last.value + node.value });
    else joined.push(node);
  }
  return joined;
}

/** Elements that hold the places of what is made already. */
class Places {
  readonly handlers: Record<string, Handle> = {};
  /** What stands in the tree for a row of blocks, and the row: the library does not go through it. */
  readonly rows = new Map<RootContent, readonly RootContent[]>();
  readonly #made: (() => RootContent)[] = [];

  constructor() {
    for (const tagName of HELD)
      this.handlers[tagName] = (state, node) => this.#made[Number(node.properties.made)]?.() ?? defaultHandlers[tagName](state, node);
  }

  holdRow(row: readonly RootContent[]): Element {
    return this.#hold('p', () => {
      const place: RootContent = { type: 'paragraph', children: [{ type: 'text', value: '-' }] };
      this.rows.set(place, row);
      return place;
    });
  }

  holdIn(node: ElementContent): ElementContent {
    if (node.type !== 'element') return node;
    const block = toBlock(node);
    return block ? this.#hold(node.tagName, () => block) : { ...node, children: node.children.map((child) => this.holdIn(child)) };
  }

  #hold(tagName: string, make: () => RootContent): Element {
    const properties = { made: this.#made.push(make) - 1 };
    return { type: 'element', tagName, properties, children: [{ type: 'text', value: '-' }] };
  }
}

const HELD = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A paragraph or heading; undefined for what is neither, or holds what is not simple. */
function toBlock(node: ElementContent): RootContent | undefined {
  if (node.type !== 'element') return undefined;
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (!depth && node.tagName !== 'p') return undefined;
  const children = toPhrasing(node);
  if (!children) return undefined;
  return depth ? { type: 'heading', depth: Number(depth) as 1, children } : { type: 'paragraph', children };
}

/** Elements that Markdown has, by its names for them. */
const MARKED: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = { strong: 'strong', em: 'emphasis', del: 'delete' };
/** Elements that leave nothing but their words. */
const BARE = new Set(['abbr', 'bdi', 'bdo', 'cite', 'data', 'dfn', 'ins', 'ruby', 'rt', 'small', 'span', 'sub', 'sup', 'time']);

/** The line of a paragraph, white space in it as a browser shows it; undefined where it holds more than words, marks and links. */
function toPhrasing(block: Element): PhrasingContent[] | undefined {
  const line = new Line();
  const children = line.read(block.children);
  return line.isSimple && children.length > 0 ? line.trimmed(children) : undefined;
}

class Line {
  isSimple = true;
  /** Would a space here be seen? Not at the beginning, and not after another. */
  #afterSpace = true;
  #last: { value: string } | undefined;

  read(nodes: readonly ElementContent[]): PhrasingContent[] {
    const read: PhrasingContent[] = [];
    for (const node of nodes) {
      for (const made of this.#make(node)) {
        const last = read.at(-1);
        if (made.type !== 'text' || last?.type !== 'text') read.push(made);
        else {
          last.value += made.value;
          if (this.#last === made) this.#last = last;
        }
      }
    }
    return read;
  }

  trimmed(children: PhrasingContent[]): PhrasingContent[] {
    if (this.#afterSpace && this.#last) this.#last.value = this.#last.value.replace(/ $/, '');
    return children.filter((child) => child.type !== 'text' || child.value);
  }

  #make(node: ElementContent): PhrasingContent[] {
    if (node.type === 'text') return this.#makeText(node);
    if (node.type !== 'element') return [];
    if (BARE.has(node.tagName)) return this.read(node.children);
    const children = this.read(node.children);
    if (children.length === 0) this.isSimple = false;
    if (node.tagName === 'a') return [{ type: 'link', url: String(node.properties.href), title: null, children }];
    const type = MARKED[node.tagName];
    if (!type) this.isSimple = false;
    return type ? [{ type, children }] : [];
  }

  #makeText({ value }: Text): PhrasingContent[] {
    const collapsed = /[\t\n\v\f\r]| {2}/.test(value) ? value.replace(/[\t\n\v\f\r ]+/g, ' ') : value;
    const shown = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (!shown) return [];
    this.#afterSpace = shown.endsWith(' ');
    const text = { type: 'text', value: shown } satisfies PhrasingContent;
    this.#last = text;
    return [text];
  }
}
