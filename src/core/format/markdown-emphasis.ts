import type { Element, ElementContent, Text } from 'hast';
import { textOf } from './nodes';

/** Elements that Markdown marks by * and ~, by what it makes of them. */
const EMPHASIS: Readonly<Record<string, string>> = {
  ...{ b: 'strong', strong: 'strong' },
  ...{ i: 'em', em: 'em', u: 'em', mark: 'em' },
  ...{ s: 'del', strike: 'del', del: 'del' },
};

const WORD = /[^\s\p{P}\p{S}]/u;

/**
 * Sets marks of emphasis where Markdown sees them, without a letter changed: not beside spaces, and not between a letter
 * and a mark of punctuation, as Chinese has them: 他说**“好。”**然后.
 */
export function settleEmphasis(nodes: readonly ElementContent[]): ElementContent[] {
  const joined = joinAlike(nodes);
  return joined.flatMap((node, index) => {
    if (!isEmphasis(node)) return [node];
    return settle(node, textOf(joined[index - 1]).at(-1) ?? '', textOf(joined[index + 1]).at(0) ?? '');
  });
}

/** Two stretches of one kind side by side are one; one inside the other too. */
function joinAlike(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (!isEmphasis(node)) joined.push(node);
    else if (textOf(node).trim() === '' && !holdsImage(node)) joined.push(...node.children);
    else {
      const tagName = EMPHASIS[node.tagName] ?? node.tagName;
      const children = node.children.flatMap((child) => (isEmphasis(child) && child.tagName === tagName ? child.children : [child]));
      if (last && isEmphasis(last) && last.tagName === tagName)
        joined.splice(-1, 1, { ...last, children: [...last.children, ...children] });
      else joined.push({ ...node, tagName, children });
    }
  }
  return joined;
}

/** Takes out of its ends what cannot stand beside the marks; where an end is no text, the words go without emphasis. */
function settle(node: Element, before: string, after: string): ElementContent[] {
  const value = (edge: ElementContent | undefined) => (edge?.type === 'text' ? edge.value : '');
  const [first, last] = [node.children.at(0), node.children.at(-1)];
  const start = (WORD.test(before) ? /^[\s\p{P}\p{S}]+/u : /^\s+/u).exec(value(first))?.[0] ?? '';
  const end = endOf(value(last), WORD.test(after) ? /[\s\p{P}\p{S}]/u : /\s/u);
  const isStuck = (edge: ElementContent | undefined, beside: string) => edge?.type !== 'text' && WORD.test(beside);
  if (isStuck(first, before) || isStuck(last, after) || textOf(node).length <= start.length + end.length) return node.children;
  const children = cutEnds(node.children, start.length, end.length);
  return [...textsOf(start), { ...node, children }, ...textsOf(end)];
}

/** What of a text's end is made of some characters; a pattern would try each run of them. */
function endOf(text: string, character: RegExp): string {
  const characters = Array.from(text);
  return characters.slice(characters.findLastIndex((one) => !character.test(one)) + 1).join('');
}

/** Children whose first text lacks so many units of its beginning, and whose last text lacks so many of its end. */
function cutEnds(children: readonly ElementContent[], start: number, end: number): ElementContent[] {
  return children.flatMap<ElementContent>((child, index) => {
    if (child.type !== 'text') return [child];
    const from = index === 0 ? start : 0;
    const to = child.value.length - (index === children.length - 1 ? end : 0);
    return textsOf(child.value.slice(from, to));
  });
}

const textsOf = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);

function isEmphasis(node: ElementContent): node is Element {
  return node.type === 'element' && Object.hasOwn(EMPHASIS, node.tagName);
}

function holdsImage(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsImage));
}
