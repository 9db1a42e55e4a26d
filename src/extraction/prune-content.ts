import type { Block } from './blocks';

/** Classes of blocks that describe the picture beside them. */
const CAPTION_CLASS = /caption|credit|legend/i;

/**
 * Reduces a page to its chosen blocks, in place, with the pictures that stand among them and their captions.
 * @param chosen - one a block
 * @returns the smallest element around all chosen blocks
 */
export function keepChosen(blocks: readonly Block[], chosen: readonly boolean[]): Element | undefined {
  const kept = blocks.filter((_, index) => chosen[index]);
  const root = commonAncestor(kept.map(({ element }) => element));
  if (!root) return undefined;
  const others = blocks.filter(({ element }, index) => !chosen[index] && root.contains(element));
  const unwanted = others.filter((block) => !becomesCaption(block));
  const holders = ancestorsWithin(root, kept);
  keepPictures(root, holders, ancestorsWithin(root, [...kept, ...unwanted]));
  for (const block of unwanted) removeBlock(block);
  return root;
}

function commonAncestor(elements: readonly Element[]): Element | undefined {
  return elements.reduce<Element | undefined>((ancestor, element) => {
    let around: Element | null = ancestor ?? element;
    while (around && !around.contains(element)) around = around.parentElement;
    return around ?? ancestor;
  }, undefined);
}

function ancestorsWithin(root: Element, blocks: readonly Block[]): Set<Element> {
  const ancestors = new Set<Element>([root]);
  for (const { element } of blocks) {
    for (let around: Element | null = element; around && !ancestors.has(around); around = around.parentElement) ancestors.add(around);
  }
  return ancestors;
}

/** A picture stays where the nearest element around it that holds any text holds chosen text; else it is part of a card. */
function keepPictures(root: Element, holders: ReadonlySet<Element>, filled: ReadonlySet<Element>): void {
  for (const picture of root.querySelectorAll('img, picture')) {
    const figure = picture.closest('figure');
    let around: Element | null = figure && root.contains(figure) ? figure.parentElement : picture.parentElement;
    while (around && !filled.has(around)) around = around.parentElement;
    if (around && !holders.has(around)) picture.remove();
  }
}

/** A caption belongs to its picture, not to the text: it is shown with it, and never copied as text. */
function becomesCaption({ element, linked, text }: Block): boolean {
  const figure = element.closest('figure');
  if (element.closest('figcaption')) return figure?.querySelector('img') != null;
  if (element.closest('li, nav, aside, a') || linked > text.length / 2) return false;
  const names = `${element.className} ${element.parentElement?.className ?? ''}`;
  const box = figure ?? element.parentElement;
  if (!box?.querySelector('img') || !(figure || CAPTION_CLASS.test(names)) || box.querySelectorAll('p').length > 2) return false;
  const caption = element.ownerDocument.createElement('figcaption');
  caption.append(...element.childNodes);
  element.append(caption);
  return wrapInFigure(box, caption);
}

/** Puts the pictures of a box and their caption into one figure. */
function wrapInFigure(box: Element, caption: Element): boolean {
  if (box.localName === 'figure') {
    box.append(caption);
    return true;
  }
  const figure = box.ownerDocument.createElement('figure');
  caption.before(figure);
  figure.append(...box.querySelectorAll('img'), caption);
  return true;
}

/** Only the texts of the block go: the element may hold others that stay. */
function removeBlock({ texts, element }: Block): void {
  for (const text of texts) text.remove();
  for (const child of element.querySelectorAll('a, span, b, strong, em, i'))
    if (!child.textContent && !child.querySelector('img')) child.remove();
}
