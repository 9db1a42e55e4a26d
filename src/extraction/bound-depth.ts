import { MAX_DEPTH } from './blocks';
import { firstStep, nextStep } from './depth-walk';

/** Elements that start a line of their own when they are made flat. */
const LINES = new Set('p div section article li h1 h2 h3 h4 h5 h6 blockquote pre td dd'.split(' '));

/** Makes flat what nests too deep in a copy: the words stay, in paragraphs. Costs one walk, however deep. */
export function boundDepth(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  const deep: Element[] = [];
  for (let step = firstStep(walker); step !== undefined; step = nextStep(walker, depth < MAX_DEPTH - 2)) {
    depth += step;
    if (depth === MAX_DEPTH - 2) deep.push(walker.currentNode as Element);
  }
  for (const element of deep) flatten(element);
}

/** Elements whose text is no words. */
const CODE = new Set(['script', 'style', 'noscript', 'template']);
const words = (node: Node) => (CODE.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);

function flatten(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, words);
  const lines: Text[][] = [[]];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) lines.at(-1)?.push(node as Text);
    else if (LINES.has((node as Element).localName) && lines.at(-1)?.length) lines.push([]);
  }
  const paragraphs = lines.map((texts) => toParagraph(element.ownerDocument, texts));
  element.replaceChildren();
  for (const paragraph of paragraphs) element.append(paragraph);
}

function toParagraph(document: Document, texts: readonly Text[]): Element {
  const paragraph = document.createElement('p');
  for (const text of texts) paragraph.append(text);
  return paragraph;
}
