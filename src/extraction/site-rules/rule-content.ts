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

/** Puts stand-ins for elements; returns what puts them back. */
export function hideKept(kept: readonly Element[]): () => void {
  const pairs = kept.map((element) => ({ element, standIn: element.ownerDocument.createElement(STAND_IN) }));
  for (const { element, standIn } of pairs) element.replaceWith(standIn);
  return () => {
    for (const { element, standIn } of pairs) standIn.replaceWith(element);
  };
}
