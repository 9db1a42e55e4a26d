import { unwrap, unwrapLink } from '../inline-markup';
import type { MainContent } from '../main-content';
import type { ResolvedRule } from './resolve-rule';

/** Names no element of HTML: what stands for something kept while all around it is cleaned. */
const STAND_IN = 'limpid-kept';

/** Takes the content of a rule out of its surroundings, and does to it what the rule says. */
export function takeContent({ content, remove, unwrap: wrappers, lazy, source, related }: ResolvedRule): MainContent {
  const element = join(content);
  for (const { picture, address } of lazy) if (address) giveAddress(picture, address);
  for (const wrapper of wrappers) if (element.contains(wrapper)) unwrapLink(wrapper);
  for (const block of remove) if (element.contains(block)) removeBlock(block);
  return { element, related, ...(source ? { source } : {}) };
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

/** A rule takes blocks out; inside a kept line of text it can only unwrap, and what is kept stays. */
function removeBlock(block: Element): void {
  if (block.parentElement?.closest('p, h2, h3, h4, blockquote')) unwrap(block);
  else block.replaceWith(...block.querySelectorAll(STAND_IN));
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
