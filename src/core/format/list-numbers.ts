import type { Element } from 'hast';

/** Browsers know no numbers beyond. */
const MAX_NUMBER = 2 ** 31 - 1;

/**
 * The numbers of a list's items, as the page shows them.
 * @example listNumbers(element('ol', { start: 9 }, item, item)) // [9, 10]
 */
export function listNumbers({ properties, children }: Element): number[] {
  const isReversed = Boolean(properties.reversed ?? false);
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li') as Element[];
  let next = integer(properties.start) ?? (isReversed ? items.length : 1);
  return items.map((item) => {
    const number = integer(item.properties.value) ?? next;
    next = number + (isReversed ? -1 : 1);
    return number;
  });
}

function integer(value: unknown): number | undefined {
  const isNumber = /^\s*[+-]?\d+/.test(String(value ?? ''));
  const number = isNumber ? Number.parseInt(String(value), 10) : MAX_NUMBER + 1;
  return Math.abs(number) <= MAX_NUMBER ? number : undefined;
}
