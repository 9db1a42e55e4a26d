import { CLASS_BITS } from './block-classes';
import { type Block, CONTEXT_BITS } from './blocks';
import { elementText } from './element-text';

/** How a picture's credit begins; it runs to the end of its paragraph. */
const CREDIT =
  /(?:图片来源|圖片來源|照片来源|照片來源|图片提供|圖片提供|图源|圖源|(?:photo|image|picture) (?:credit|courtesy of|by)|(?:photo|image|picture|credit|foto|bild)(?=\s*:))\s*[:：]?\s*[^。！？!?:：()（）]{2,80}[)）]?$/iu;
/** A longer paragraph is text that happens to end like a credit, in UTF-16 code units. */
const MAX_CAPTION_LENGTH = 300;

/** Ancestors among which a class names a caption, the block's own element first. */
const CAPTION_LEVELS = 3;
/** An element called a caption that holds more is a picture story, in UTF-16 code units. */
const MAX_CAPTION_BOX = 1000;

/** Does markup call this block the caption of a picture? It is shown with the picture, and is no part of the text. */
export function isCaption({ holder }: Block): boolean {
  if (holder.context & (CONTEXT_BITS.get('figcaption') ?? 0)) return true;
  let around: typeof holder | undefined = holder;
  for (let level = 0; level < CAPTION_LEVELS && around; level++) {
    if (around.ownClass & CLASS_BITS.caption) return textLength(around.element) <= MAX_CAPTION_BOX;
    around = around.parent;
  }
  return false;
}

const lengths = new WeakMap<Element, number>();

/** Asked of one box for each of its lines: measured once. */
function textLength(element: Element): number {
  const length = lengths.get(element) ?? element.textContent?.length ?? 0;
  lengths.set(element, length);
  return length;
}

/**
 * Makes captions of paragraphs that end in a picture's credit: a template that drops its pictures leaves such
 * paragraphs among the text. Each joins the picture before it, or stands in a figure of its own. No word is lost.
 */
export function markCaptions(content: Element): void {
  for (const paragraph of Array.from(content.querySelectorAll('p'))) {
    const start = creditStart(paragraph);
    if (start === undefined) continue;
    const credit = markCredit(paragraph, start);
    moveIntoFigure(ownParagraph(paragraph, credit));
  }
}

/** Where the credit begins in the paragraph's text: at its start, after a sentence, or in brackets at its end. */
function creditStart(paragraph: Element): number | undefined {
  const text = paragraph.textContent?.trimEnd() ?? '';
  if (text.length > MAX_CAPTION_LENGTH || paragraph.closest('figure, table') || paragraph.querySelector('img')) return undefined;
  const match = CREDIT.exec(text);
  return match && /(?:^|[。．.！？!?）)」”（(|｜])\s*$/u.test(text.slice(0, match.index)) ? match.index : undefined;
}

function markCredit(paragraph: Element, start: number): Element {
  const document = paragraph.ownerDocument;
  const range = document.createRange();
  range.setStart(...positionAt(paragraph, start));
  range.setEnd(paragraph, paragraph.childNodes.length);
  const credit = document.createElement('small');
  credit.className = 'credit';
  credit.append(range.extractContents());
  paragraph.append(credit);
  return credit;
}

/** A credit below two line breaks stands in a paragraph of its own: the text above it is no caption. */
function ownParagraph(paragraph: Element, credit: Element): Element {
  const between: ChildNode[] = [];
  for (let node = credit.previousSibling; node && isSpace(node); node = node.previousSibling) between.push(node);
  const breaks = between.filter(({ nodeName }) => nodeName === 'BR');
  if (breaks.length < 2 || between.length === paragraph.childNodes.length - 1) return paragraph;
  for (const node of between) node.remove();
  const own = paragraph.ownerDocument.createElement('p');
  own.append(credit);
  paragraph.after(own);
  return own;
}

/** Nothing to see but a line break: paragraphs with pictures have no credit of their own. */
function isSpace(node: ChildNode): boolean {
  return node.nodeType === Node.COMMENT_NODE || (node.textContent ?? '').trim() === '';
}

function positionAt(element: Element, offset: number): [Node, number] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest < length) return [node, rest];
    rest -= length;
  }
  return [element, 0];
}

function moveIntoFigure(paragraph: Element): void {
  const document = paragraph.ownerDocument;
  const caption = document.createElement('figcaption');
  caption.append(...paragraph.childNodes);
  const figure = pictureBefore(paragraph) ?? document.createElement('figure');
  if (figure.parentNode) paragraph.remove();
  else paragraph.replaceWith(figure);
  figure.append(caption);
}

/** The figure without a caption that stands right before, or one made of the lone picture there. */
function pictureBefore(paragraph: Element): Element | undefined {
  const previous = paragraph.previousElementSibling;
  if (!previous || previous.querySelector('figcaption') || elementText(previous) || !previous.querySelector('img')) return undefined;
  if (previous.tagName === 'FIGURE') return previous;
  const figure = paragraph.ownerDocument.createElement('figure');
  previous.replaceWith(figure);
  figure.append(...previous.querySelectorAll('img'));
  return figure;
}
