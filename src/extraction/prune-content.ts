import type { Block, PageBlocks } from './blocks';
import { isCaption } from './captions';

/** A box with more paragraphs is no picture with its caption. */
const MAX_CAPTION_PARAGRAPHS = 2;
/** How far around a caption its picture may stand, in elements. */
const PICTURE_LEVELS = 3;

/**
 * Reduces a page to its chosen blocks, in place, with the pictures that stand among them and their captions.
 * @returns the smallest element around all chosen blocks
 */
export function keepChosen({ blocks, passed }: PageBlocks, chosen: ReadonlySet<Block>): Element | undefined {
  const kept = blocks.filter((block) => chosen.has(block));
  const root = commonAncestor(kept.map(({ holder }) => holder.element));
  if (!root) return undefined;
  for (const element of passed) if (element !== root && root.contains(element)) element.remove();
  const others = blocks.filter((block) => !chosen.has(block) && root.contains(block.holder.element));
  const unwanted = others.filter((block) => !becomesCaption(root, block));
  keepPictures(root, ancestorsWithin(root, kept), ancestorsWithin(root, [...kept, ...unwanted]));
  for (const { texts } of unwanted) for (const text of texts) text.remove();
  for (const element of new Set(unwanted.map(({ holder }) => holder.element))) removeEmptied(element);
  freeCaptions(root, kept);
  return root;
}

/** A caption that was chosen is text: it stands behind its picture. */
function freeCaptions(root: Element, kept: readonly Block[]): void {
  for (const caption of new Set(kept.map(({ holder }) => holder.element.closest('figcaption')))) {
    if (!caption || caption.contains(root)) continue;
    const box = caption.ownerDocument.createElement('div');
    box.append(...caption.childNodes);
    (caption.closest('figure') ?? caption).after(box);
    caption.remove();
  }
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
  for (const { holder } of blocks) {
    for (let around: Element | null = holder.element; around && !ancestors.has(around); around = around.parentElement)
      ancestors.add(around);
  }
  return ancestors;
}

/** A picture stays where the nearest element around it that holds any text holds chosen text; else it is part of a card. */
function keepPictures(root: Element, holders: ReadonlySet<Element>, filled: ReadonlySet<Element>): void {
  for (const picture of root.querySelectorAll('img, picture, iframe, video, audio')) {
    const figure = picture.closest('figure');
    let around: Element | null = figure && root.contains(figure) ? figure.parentElement : picture.parentElement;
    while (around && !filled.has(around)) around = around.parentElement;
    if (around && !holders.has(around)) picture.remove();
  }
}

/** A caption belongs to its picture, not to the text: it is shown with it, and never copied as text. */
function becomesCaption(root: Element, block: Block): boolean {
  const { element } = block.holder;
  const figure = element.closest('figure');
  if (element.closest('figcaption')) return figure?.querySelector('img') != null;
  const mayCaption = (figure || isCaption(block)) && !element.closest('li, nav, aside, a') && block.linked * 2 <= block.text.length;
  const box = mayCaption ? (figure ?? boxOfPicture(root, element)) : undefined;
  if (!box?.querySelector('img')) return false;
  wrapInFigure(box, element);
  return true;
}

/** The element around a caption and its picture, where it holds little else. */
function boxOfPicture(root: Element, caption: Element): Element | undefined {
  let around = caption.parentElement;
  for (let level = 0; level < PICTURE_LEVELS && around && around !== root; level++) {
    if (around.querySelectorAll('p').length > MAX_CAPTION_PARAGRAPHS) return undefined;
    if (around.querySelector('img')) return around;
    around = around.parentElement;
  }
  return undefined;
}

/** Puts the pictures of a box and what describes them into one figure. */
function wrapInFigure(box: Element, described: Element): void {
  const caption = box.ownerDocument.createElement('figcaption');
  caption.append(...described.childNodes);
  if (box.localName === 'figure') {
    box.append(caption);
    return;
  }
  const figure = box.ownerDocument.createElement('figure');
  described.append(figure);
  figure.append(...box.querySelectorAll('img'), caption);
}

/** Only the texts of a block go, and what they leave empty inside the line: the element may hold others that stay. */
function removeEmptied(element: Element): void {
  for (const child of element.querySelectorAll('a, span, b, strong, em, i'))
    if (!child.textContent && !child.querySelector('img')) child.remove();
}
