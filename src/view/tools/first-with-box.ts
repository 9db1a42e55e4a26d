/**
 * Index of the first of some places, in the order of the text, whose box passes a test that those after it pass, too. By
 * bisection; what the settings hide has no box, and tells nothing.
 * @returns their number where none does
 */
export function firstWithBox(count: number, boxAt: (index: number) => DOMRect, isMeant: (box: DOMRect) => boolean): number {
  let [low, high, found] = [0, count, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    let index = middle;
    let box = boxAt(index);
    while (!hasBox(box) && ++index < high) box = boxAt(index);
    if (index < high && !isMeant(box)) low = index + 1;
    else [high, found] = [middle, index < high ? index : found];
  }
  return found;
}

export const hasBox = ({ width, height }: DOMRect) => width > 0 || height > 0;
