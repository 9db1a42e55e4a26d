import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isInlineElement } from '../content-text';
import { text } from './nodes';

const LETTER = /[\p{L}\p{N}\]]/u;

/**
 * Puts the words that describe a picture in its place, in brackets, and with spaces where they would touch others.
 * @param gives - which pictures give way to their words; one without any is gone then
 * @example withAltWords(content) // <p>it<img alt="A bell"> rang</p> is <p>it [A bell] rang</p>
 */
export function withAltWords<Parent extends Root | Element>(content: Parent, gives: (image: Element) => boolean = () => true): Parent {
  let last = '';
  let isAfterWords = false;
  const say = (value: string) => {
    const isTouching = isAfterWords && LETTER.test(value.charAt(0));
    last = value.slice(-1) || last;
    isAfterWords &&= value === '';
    return isTouching ? ` ${value}` : value;
  };
  const describe = ({ properties: { alt } }: Element): ElementContent[] => {
    if (!alt) return [];
    const space = LETTER.test(last) ? ' ' : '';
    [last, isAfterWords] = [']', true];
    return [text(`${space}[${alt}]`)];
  };
  const swap = <Node extends RootContent | ElementContent>(node: Node): (Node | ElementContent)[] => {
    if (node.type === 'text') return [{ ...node, value: say(node.value) }];
    if (node.type !== 'element') return [node];
    if (node.tagName === 'img' && gives(node)) return describe(node);
    if (!isInlineElement(node.tagName)) [last, isAfterWords] = ['', false];
    const children = node.children.flatMap((child) => swap(child)) as ElementContent[];
    if (!isInlineElement(node.tagName)) [last, isAfterWords] = ['', false];
    return [{ ...node, children }];
  };
  return { ...content, children: content.children.flatMap((child) => swap(child as RootContent)) };
}
