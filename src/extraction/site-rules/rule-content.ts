import { unwrapLink } from '../inline-markup';
import type { ResolvedRule } from './resolve-rule';

/** Takes the content of a rule out of its surroundings, and does to it what the rule says. */
export function takeContent(rule: ResolvedRule): Element {
  const element = join(rule.content);
  change(element, rule);
  return element;
}

/** Does what a rule says inside an element. */
export function change(element: Element, { remove, unwrap: wrappers }: ResolvedRule): void {
  for (const wrapper of wrappers) if (element.contains(wrapper)) unwrapLink(wrapper);
  for (const block of remove) block.remove();
}

/** One element for all of them, where the first one stands. */
function join(content: readonly Element[]): Element {
  const [first, ...others] = content as readonly [Element, ...Element[]];
  if (others.length === 0) return first;
  const whole = first.ownerDocument.createElement('div');
  first.before(whole);
  whole.append(first, ...others);
  return whole;
}

/** Gives pictures their addresses, in the attribute that counts before all others. */
export function giveAddresses({ lazy }: ResolvedRule): void {
  for (const { picture, address } of lazy) if (address) picture.setAttribute('data-src', address);
}

/** Something kept, as the page has it, and the texts before and after it, nearest first. */
interface Kept {
  readonly element: Element;
  readonly whole: Element;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** Texts around something kept by which its place is found again, on each side. */
const MOST_TEXTS = 40;
/** Elements between whose children a block can stand. */
const CONTAINERS = new Set(['BODY', 'MAIN', 'ARTICLE', 'SECTION', 'DIV']);

/**
 * Notes elements that are kept, and where; the page stays as it is, because they may be what heuristics go by.
 * @returns what puts them into the content as they were, those as well whose surroundings were left out
 */
export function noteKept(kept: readonly Element[]): (content: Element) => void {
  const noted = kept.map((element): Kept => {
    const whole = element.cloneNode(true) as Element;
    return { element, whole, before: textsFrom(element, 'previousNode'), after: textsFrom(lastIn(element), 'nextNode') };
  });
  return (content) => {
    for (const one of noted) putBack(one, content);
  };
}

function lastIn(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function textsFrom(node: Node, step: 'nextNode' | 'previousNode'): Text[] {
  const walker = (node.ownerDocument as Document).createTreeWalker((node.ownerDocument as Document).body, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const texts: Text[] = [];
  while (texts.length < MOST_TEXTS && walker[step]()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
  return texts;
}

function putBack({ element, whole, before, after }: Kept, content: Element): void {
  const isIn = (text: Text) => content.contains(text);
  const [next, last] = [after.find(isIn), before.find(isIn)];
  if (content.contains(element)) element.replaceWith(whole);
  else if (next && (!last || after.indexOf(next) <= before.indexOf(last))) blockIn(next, content).before(whole);
  else if (last) blockIn(last, content).after(whole);
}

/** The block around a text that stands among others. */
function blockIn(text: Text, content: Element): ChildNode {
  let block: ChildNode = text;
  while (block.parentElement && block.parentElement !== content && !CONTAINERS.has(block.parentElement.tagName))
    block = block.parentElement;
  return block;
}
