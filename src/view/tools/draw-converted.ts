import type { ConvertedArticle } from '../../core/script/convert-article';
import type { ReaderElements } from '../reader/article-view';

/** The texts of the header that are the article's own. */
const HEADER_TEXTS = 'header :is(.place, h1, .standfirst)';

/**
 * Gives the drawn text nodes the text of another script; nothing else of the DOM changes but the language. Whoever keeps
 * ranges of the text makes them anew.
 * @returns a function that brings the original text back
 */
export function drawConverted(
  { article, content }: ReaderElements,
  { article: { language }, slice, convert }: ConvertedArticle,
): () => void {
  const undos: (() => void)[] = [setLanguage(article, language ?? '')];
  let offset = 0;
  for (const node of textNodes(content)) {
    const start = offset;
    offset += node.length;
    undos.push(setText(node, slice(start, offset)));
  }
  const header = Array.from(article.querySelectorAll(HEADER_TEXTS)).flatMap(textNodes);
  undos.push(...header.map((node) => setText(node, convert(node.data))));
  return () => {
    for (const undo of undos) undo();
  };
}

function setLanguage(article: HTMLElement, language: string): () => void {
  const before = article.lang;
  article.lang = language;
  return () => {
    article.lang = before;
  };
}

/** A node that says what it said before is left alone: ranges in it stay. */
function setText(node: Text, text: string): () => void {
  const before = node.data;
  if (text === before) return () => {};
  node.data = text;
  return () => {
    node.data = before;
  };
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
