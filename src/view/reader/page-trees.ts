import { getterOf } from '../../core/getter-of';

/** A document or an open shadow root. */
export type PageTree = Document | ShadowRoot;

/** The trees that a person sees as one page, the outer first: the document, open shadow roots, frames of the same origin. */
export function pageTrees(tree: PageTree): PageTree[] {
  const inner = Array.from(tree.querySelectorAll('*'), innerTree);
  return [tree, ...inner.flatMap((one) => (one ? pageTrees(one) : []))];
}

/** The tree inside an element; a form's field may have the name of what is asked for. */
export function innerTree(element: Element): PageTree | undefined {
  const tree = element.shadowRoot ?? frameDocument(element);
  return tree && 'activeElement' in tree ? tree : undefined;
}

/** Another origin's document cannot be read, and that of a frame without one is null. */
function frameDocument(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whatever a form's field is called. */
export const readScrollTop = getterOf(Element.prototype, 'scrollTop');

/** Chromium alone tells what is selected in a shadow root. */
export function selectionOf(tree: PageTree): Selection | null | undefined {
  return (tree as Document).getSelection?.();
}

/** What a person has selected in a page; undefined where that is nothing, or out of reach. */
export function selectedRange(document: Document): Range | undefined {
  const selections = pageTrees(document).reverse().map(selectionOf);
  const ranges = selections.map((selection) => (selection?.rangeCount ? selection.getRangeAt(0) : undefined));
  return ranges.find((range) => range && !range.collapsed);
}
