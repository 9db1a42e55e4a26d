import { unwrapLink } from '../inline-markup';
import type { ResolvedRule } from './resolve-rule';

/** Names no element of HTML: what stands for something kept while all around it is cleaned. */
const STAND_IN = 'limpid-kept';

/** Takes the content of a rule out of its surroundings, and does to it what the rule says. */
export function takeContent(rule: ResolvedRule): Element {
  const element = join(rule.content);
  change(element, rule);
  return element;
}

/** Does what a rule says inside an element. */
export function change(element: Element, { remove, unwrap: wrappers, lazy }: ResolvedRule): void {
  for (const { picture, address } of lazy) if (address) giveAddress(picture, address);
  for (const wrapper of wrappers) if (element.contains(wrapper)) unwrapLink(wrapper);
  for (const block of remove) if (element.contains(block)) block.replaceWith(...block.querySelectorAll(STAND_IN));
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

/** In the attribute that counts before all others. */
function giveAddress(picture: Element, address: string): void {
  picture.setAttribute('data-src', address);
}

/** Something kept, what stands for it, and the texts before and after it, nearest first. */
interface Kept {
  readonly element: Element;
  readonly standIn: Element;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** Texts around something kept by which its place is found again, on each side. */
const MOST_TEXTS = 40;
/** Elements between whose children a block can stand. */
const CONTAINERS = new Set(['BODY', 'MAIN', 'ARTICLE', 'SECTION', 'DIV']);

/** Puts stand-ins for elements; returns what puts them back into the content, those as well whose surroundings were left out. */
export function hideKept(kept: readonly Element[]): (content: Element) => void {
  const hidden = kept.map((element): Kept => {
    const standIn = element.ownerDocument.createElement(STAND_IN);
    element.replaceWith(standIn);
    return { element, standIn, before: textsFrom(standIn, 'previousNode'), after: textsFrom(standIn, 'nextNode') };
  });
  return (content) => {
    for (const one of hidden) putBack(one, content);
  };
}

function textsFrom(node: Node, step: 'nextNode' | 'previousNode'): Text[] {
  const walker = (node.ownerDocument as Document).createTreeWalker((node.ownerDocument as Document).body, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const texts: Text[] = [];
  while (texts.length < MOST_TEXTS && walker[step]()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
  return texts;
}

function putBack({ element, standIn, before, after }: Kept, content: Element): void {
  if (content.contains(standIn)) {
    standIn.replaceWith(element);
    return;
  }
  const isIn = (text: Text) => content.contains(text);
  const [next, last] = [after.find(isIn), before.find(isIn)];
  if (next && (!last || after.indexOf(next) <= before.indexOf(last))) blockIn(next, content).before(element);
  else if (last) blockIn(last, content).after(element);
}

/** The block around a text that stands among others. */
function blockIn(text: Text, content: Element): ChildNode {
  let block: ChildNode = text;
  while (block.parentElement && block.parentElement !== content && !CONTAINERS.has(block.parentElement.tagName))
    block = block.parentElement;
  return block;
}
